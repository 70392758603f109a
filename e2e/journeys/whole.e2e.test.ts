import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Dossier } from '#programme/answers/dossier.ts';
import { inventedCode } from '#server/demo/vary-sample.ts';
import { onePagePdf } from '#server/testing/one-page-pdf.ts';
import { bringPictures, bringTheRest } from './testing/bring-the-rest.ts';
import { confirm } from './testing/dialog.ts';
import { fillSheet, untilSaved } from './testing/fill-sheet.ts';
import { beginJourney, type Journey } from './testing/journey.ts';
import { password, unitName } from './testing/people.ts';
import { excelText, missingFrom, pdfWords, printedValues, wordText } from './testing/typed-on-paper.ts';
import { readSample, sampleFile, samplePictures, type SampleName } from './testing/sample-answers.ts';

/** What the three saw when something failed. */
const shots = fileURLToPath(new URL('../../.cache/journeys/', import.meta.url));
const scan = { name: '扫描件.pdf', mimeType: 'application/pdf', buffer: Buffer.from(onePagePdf) };
const types: readonly { sample: SampleName; label: string }[] = [
  { sample: 'enterprise', label: '企业型' },
  { sample: 'industry', label: '行业型' },
  { sample: 'regional', label: '区域型' },
];
/** What is typed into the plan. */
const written = '建设工业数据与模型共享底座，为中小企业提供诊断、改造和培训服务。';

describe('从注册到受理，三种类型', () => {
  let journey: Journey;
  let applicant: Page;
  let unit: Page;
  let authority: Page;
  const applications = new Map<SampleName, string>();
  /** The leaves of the enterprise's application that were typed into the page. */
  const typed: string[] = [];
  const receiptTimes: number[] = [];

  beforeAll(async () => {
    journey = await beginJourney();
    applicant = await journey.sitDown(null);
    unit = await journey.sitDown(journey.unit);
    authority = await journey.sitDown(journey.authority);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail')
      for (const [name, page] of Object.entries({ applicant, unit, authority }))
        await page.screenshot({ path: `${shots}${name}.png`, fullPage: true });
  });
  afterAll(() => journey.close());

  it('单位注册，进入工作台', async () => {
    await applicant.goto('/register');
    await applicant.getByLabel('单位全称').fill('山西样例云枢数字技术有限公司');
    await applicant.getByLabel('统一社会信用代码').fill(inventedCode('140100', 88));
    await applicant.getByLabel('所在市').selectOption({ label: '太原市' });
    await applicant.getByLabel('推荐单位').selectOption({ label: unitName });
    await applicant.getByLabel('姓名').fill('样例甲');
    await applicant.getByLabel('手机号码').fill('13800001111');
    await applicant.getByLabel('用户名').fill('样例填报员');
    await applicant.getByLabel('新密码').fill(password);
    await applicant.getByLabel('再输一次密码').fill(password);
    await applicant.getByRole('button', { name: '注册并登录' }).click();
    await applicant.getByRole('heading', { name: '样例甲，您好' }).waitFor();
  });

  it('上传营业执照，推荐单位确认', async () => {
    await applicant.goto('/organisation');
    await applicant.locator('input[type=file]').setInputFiles(scan);
    await applicant.getByText('推荐单位').first().waitFor();
    await applicant.getByRole('button', { name: '重新上传' }).waitFor();
    await unit.goto('/recommend/organisations');
    await confirm(unit, '确认');
    await unit.getByText('没有待核对的营业执照').waitFor();
  });

  it('材料一次选多个，全部上传', async () => {
    await applicant.goto('/evidence');
    const files = readSample('enterprise').evidence.map(({ file }) => sampleFile('enterprise', file));
    await applicant.locator('input[type=file]').setInputFiles(files);
    await expect.poll(async () => (await evidence()).length, { timeout: 60_000 }).toBe(files.length);
  });

  async function evidence() {
    const answer = await applicant.request.get('/api/evidence');
    return (await answer.json()) as { id: string; fileName: string }[];
  }

  it.each(types)('开始申报$label', async ({ sample, label }) => {
    await applicant.goto(`/apply/new/${journey.callId}`);
    await applicant.getByRole('button', { name: `申报${label}` }).click();
    await applicant.waitForURL(/\/apply\/[a-z0-9]{16}$/u);
    applications.set(sample, idOf(applicant.url()));
  });

  it('企业类：基本情况表逐格打进去，应答表从 Excel 粘贴一列', async () => {
    const { answers } = readSample('enterprise');
    await applicant.goto(`/apply/${of('enterprise')}/basic-info`);
    typed.push(...(await fillSheet(applicant, answers)));
    await untilSaved(applicant);
    expect(typed.length).toBeGreaterThan(120);
    await applicant.goto(`/apply/${of('enterprise')}/answers`);
    const column = Object.entries(answers).filter(([leaf]) => leaf.startsWith('indicator.'));
    await pasteInto(applicant.locator('[id^="answer-indicator."]').first(), column);
    await applicant.getByText(`已粘贴 ${String(column.length)} 项。`).waitFor();
    await untilSaved(applicant);
    typed.push(...column.map(([leaf]) => leaf));
  });

  it('一项指标没有材料时显示无效，关联一份就有效', async () => {
    const row = applicant.locator('[data-evidence-of="indicator.mainBusinessRevenue"]');
    await row.getByText('缺印证材料·将视为无效').waitFor();
    await row.getByRole('button').click();
    const drawer = applicant.getByRole('dialog');
    await drawer.getByRole('button', { name: '关联' }).first().click();
    await row.getByText('有效', { exact: true }).waitFor();
    await applicant.keyboard.press('Escape');
  });

  it('建设方案在编辑器里写一段', async () => {
    await applicant.goto(`/apply/${of('enterprise')}/plan`);
    const summary = applicant.locator('[data-target="plan.summary"]');
    await summary.locator('[contenteditable="true"]').click();
    await applicant.keyboard.type(written);
    await untilSaved(applicant);
    typed.push('plan.summary');
  });

  it.each(types)('$label 的其余内容和材料备齐', async ({ sample }) => {
    const dossier = readSample(sample);
    const files = new Map((await evidence()).map(({ id, fileName }) => [fileName, id]));
    const names = [...files.keys()].sort();
    // The library is the enterprise's: others borrow from it, whole files.
    const evidenceOf = (file: string) => {
      const name = file.split('/').at(-1) ?? '';
      const at = Number(/\d+/u.exec(name)?.[0] ?? 0);
      return files.get(name) ?? files.get(names[at % names.length] ?? '') ?? '';
    };
    const done = new Set(sample === 'enterprise' ? typed : []);
    await bringPictures(applicant, samplePictures(sample));
    const borrowed = sample === 'enterprise' ? dossier : wholeFiles(dossier);
    await bringTheRest(applicant, of(sample), borrowed, done, evidenceOf);
  });

  it.each(types)('提交$label：先有回执', async ({ sample }) => {
    await applicant.goto(`/apply/${of(sample)}/submit`);
    await applicant.getByLabel('已阅读，并代表本单位作出以上承诺').check();
    const begun = Date.now();
    await applicant.getByRole('button', { name: '提交', exact: true }).click();
    await applicant.getByRole('heading', { name: '申报回执' }).waitFor();
    receiptTimes.push(Date.now() - begun);
  });

  it.each(types)('$label：上传盖章扫描件，完成盖章', async ({ sample }) => {
    await applicant.goto(`/apply/${of(sample)}/submit`);
    const uploads = applicant.locator('.seal-line input[type=file]');
    await uploads.first().waitFor({ state: 'attached' });
    const count = await uploads.count();
    for (let at = 0; at < count; at += 1) {
      const line = applicant.locator('.seal-line').nth(at);
      // A perfect scan of one paper, and of the others one that nobody can read.
      const printed = at === 0 ? await printedPaper(line, applicant) : scan;
      await uploads.nth(at).setInputFiles(printed);
      await line.getByText('已上传').waitFor();
      if (at === 0) await line.getByText('一致', { exact: true }).waitFor();
      else await typeCode(line, applicant);
    }
    await confirm(applicant, '完成盖章');
    await applicant.getByText('盖章已完成。').waitFor();
  });

  it.each(types)('推荐单位写意见、盖章、推荐$label', async ({ sample }) => {
    await unit.goto(`/recommend/applications/${of(sample)}`);
    await unit.getByRole('button', { name: '填入常用意见' }).click();
    await unit.getByLabel('日期').fill('2023-06-01');
    await unit.locator('.opinion-form input[type=file]').setInputFiles(scan);
    await unit.getByRole('link', { name: /扫描件\.pdf/u }).waitFor();
    await unit.getByRole('button', { name: '推荐', exact: true }).click();
    await unit.getByText('已推荐').first().waitFor();
  });

  it('附件4 三行都在，下载的 Excel 里也在，整批上报', async () => {
    await unit.goto('/recommend/summary');
    for (const { sample } of types) await unit.getByText(textOf(sample, 'applicant.name')).first().waitFor();
    const download = unit.waitForEvent('download');
    await unit.getByRole('link', { name: 'Excel', exact: true }).click();
    const text = excelText(readFileSync(await (await download).path()));
    for (const { sample } of types) {
      const wanted = ['applicant.name', 'centre.investment.total', 'summary.mainContent'];
      expect(
        missingFrom(
          text,
          wanted.map((leaf) => [leaf, textOf(sample, leaf)]),
        ),
      ).toEqual([]);
    }
    await confirm(unit, '上报');
    await unit.getByText('已上报 3 项，等待省级主管部门受理。').waitFor();
  });

  it('主管部门受理本批', async () => {
    await authority.goto('/authority/batches');
    await confirm(authority, '受理本批');
    await authority.getByText(/受理$/u).first().waitFor();
    const answer = await authority.request.get('/api/authority/applications');
    const { applications: all } = (await answer.json()) as { applications: { state: string }[] };
    expect(all.map(({ state }) => state)).toEqual(['accepted', 'accepted', 'accepted']);
  });

  it('打开主管部门手里的纸面：打进去的每一格都印在上面', async () => {
    const dossier = readSample('enterprise');
    const onSheet = printedValues(
      dossier,
      typed.filter((leaf) => !leaf.startsWith('plan.') && !leaf.startsWith('indicator.')),
    );
    expect(onSheet.length).toBeGreaterThan(60);
    const paper = async (file: string) => {
      const answer = await authority.request.get(`/api/applications/${of('enterprise')}/papers/${file}`);
      expect(answer.status()).toBe(200);
      return answer.body();
    };
    const beside = [
      'applicant.legalForm',
      'applicant.isBranch',
      'applicant.region',
      'applicant.isDigitalTech',
    ];
    const printed = onSheet.filter(([leaf]) => !beside.includes(leaf) && leaf !== 'summary.mainContent');
    expect(missingFrom(wordText(await paper('basic-info.docx')), printed)).toEqual([]);
    expect(missingFrom(await pdfWords(await paper('basic-info.pdf')), printed)).toEqual([]);
    const plan = await pdfWords(await paper('plan.pdf'));
    const indicators = printedValues(
      dossier,
      typed.filter((leaf) => leaf.startsWith('indicator.')),
    );
    expect(missingFrom(plan, [...indicators, ['plan.summary', written]])).toEqual([]);
  });

  it('一路上页面没有出过错，回执都在一秒左右', () => {
    expect(journey.complaints).toEqual([]);
    expect(Math.max(...receiptTimes)).toBeLessThan(5000);
  });

  const of = (sample: SampleName): string => applications.get(sample) ?? '';
});

/** An answer of a sample that is a line of text. */
function textOf(sample: SampleName, leaf: string): string {
  const answer = readSample(sample).answers[leaf];
  return typeof answer === 'string' ? answer : '';
}

const wholeFiles = (dossier: Dossier): Dossier => ({
  ...dossier,
  evidence: dossier.evidence.map((one) => ({
    ...one,
    links: one.links.map((link) => ({ ...link, pages: null })),
  })),
});

const idOf = (url: string): string => url.split('/').at(-1) ?? '';

/** Pastes a column of values as Excel puts it on the clipboard. */
async function pasteInto(field: Locator, column: readonly (readonly [string, unknown])[]): Promise<void> {
  const text = column.map(([, value]) => String(value)).join('\r\n');
  await field.focus();
  await field.evaluate((element, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** The paper a line links to, as a file to be chosen. */
async function printedPaper(line: Locator, page: Page) {
  const address = await line.getByRole('link', { name: '打印件（PDF）' }).getAttribute('href');
  const answer = await page.request.get(new URL(address ?? '', page.url()).href);
  return { name: '扫描件.pdf', mimeType: 'application/pdf', buffer: await answer.body() };
}

/** Types the code that is printed on the paper of a line. */
async function typeCode(line: Locator, page: Page): Promise<void> {
  await line.getByText('无法识别', { exact: true }).waitFor();
  const said = (await line.getByText(/^校验码/u).textContent()) ?? '';
  await line.getByRole('button', { name: '输入校验码确认' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('校验码').fill(said.replace('校验码', '').trim().toLowerCase());
  await dialog.getByRole('button', { name: '输入校验码确认' }).click();
  await line.getByText('已手工确认').waitFor();
}
