import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { memberPermissions, type Grant, type Role } from '#membership/roles.ts';
import { makeManager } from '#server/demo/demo-people.ts';
import { fileSeals } from '#server/testing/bring-to-state.ts';
import { onePagePdf } from '#server/testing/one-page-pdf.ts';
import { listPapers } from '#server/usecases/application/list-papers.ts';
import { sealApplication } from '#server/usecases/application/seal-application.ts';
import { field, kept, openSheet } from './testing/at-work.ts';
import { openDialog } from './testing/dialog.ts';
import { untilSaved } from './testing/fill-sheet.ts';
import { inEveryState } from './testing/in-every-state.ts';
import { beginJourney, type Journey } from './testing/journey.ts';
import { judgeOnBoth } from './testing/judge-on-both.ts';
import { askingFor } from './testing/people.ts';

const scan = join(mkdtempSync(join(tmpdir(), 'shuzhuan-scan-')), '盖章扫描件.pdf');
const name = 'applicant.name';
const capital = 'applicant.capital';

describe('两次退回，两人签发', () => {
  let journey: Journey;
  let id: string;
  let applicant: Actor;
  let clerk: Page;
  let leader: Page;
  let mine: Page;
  let theirs: Page;
  beforeAll(async () => {
    writeFileSync(scan, onePagePdf);
    journey = await beginJourney();
    ({ id, applicant } = (await inEveryState(journey, ['sealed'])).sealed);
    clerk = await journey.sitDown(await seat(journey.unit, 'recommender', 'clerk', '样例经办人'));
    leader = await journey.sitDown(await seat(journey.unit, 'recommender', 'leader', '样例负责人'));
    mine = await journey.sitDown(applicant);
    theirs = await journey.sitDown(await seat(applicant, 'applicant', 'clerk', '样例同事'));
  });
  afterAll(() => journey.close());

  /** Somebody else of an organisation. */
  async function seat(of: Actor, grant: Grant, role: Role, called: string): Promise<Actor> {
    const { platform, kept: password } = journey;
    const organisation = { id: of.organisationId ?? '', name: of.organisationName ?? '', grants: [grant] };
    const account = { name: called, username: `${grant}-${role}` };
    const made = await makeManager(platform, password, organisation, account);
    await platform.db
      .updateTable('membership')
      .set({ role })
      .where('person_id', '=', made.personId)
      .execute();
    return { ...made, permissions: memberPermissions([grant], role) };
  }

  /** The sheet of a page under this heading. */
  const sheet = (page: Page, title: string): Locator =>
    page.locator('section.sheet').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  const judge = (page: Page, name: string, shown?: Locator): Promise<void> =>
    judgeOnBoth(page, 'second-return', name, shown);

  async function pin(target: string, text: string): Promise<void> {
    const dialog = await openDialog(clerk, '加批注');
    await dialog.getByLabel('批注在哪一处').selectOption(target);
    await dialog.getByLabel('哪里不对、怎么改').fill(text);
    await dialog.getByRole('button', { name: '批注' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  async function giveBack(reason: string, count: number): Promise<void> {
    const dialog = await openDialog(clerk, '退回修改');
    await dialog.getByText(`有 ${String(count)} 条批注：退回后只能修改批注的地方`).waitFor();
    await dialog.getByLabel('原因').fill(reason);
    await dialog.getByRole('button', { name: '退回修改' }).click();
    await dialog.waitFor({ state: 'hidden' });
  }

  /** Submits, and seals anew. Out: how many papers wanted a new seal. */
  async function submitAndSeal(page: Page): Promise<number> {
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: '提交', exact: true }).click();
    await page.getByRole('region', { name: '申报回执' }).waitFor();
    const asked = { ...journey.platform, asking: (actor: Actor) => askingFor(journey.platform, actor) };
    const papers = await listPapers(asked.asking(applicant), { applicationId: id });
    const lacking = papers.filter(({ needsSeal, seal }) => needsSeal && seal === null).length;
    await page.getByText('未上传').first().waitFor();
    expect(await page.locator('.seal-line').filter({ hasText: '未上传' }).count()).toBe(lacking);
    await fileSeals(asked, applicant, id);
    await sealApplication(asked.asking(applicant), { applicationId: id });
    return lacking;
  }

  const pinCard = (page: Page, text: string) => page.locator('.pin-list > li').filter({ hasText: text });
  const difference = (page: Page) => page.getByRole('table', { name: '与上一版的差别' });

  it('经办人在三处批注后退回，申报单位的消息里说有三处', async () => {
    await clerk.goto(`/recommend/applications/${id}`);
    await clerk.getByText('还没有批注').waitFor();
    await pin(name, '与营业执照上的名称不一致，请更正');
    await pin(capital, '与审计报告上的注册资本不一致');
    const evidence = clerk.getByRole('region', { name: '印证材料' });
    await evidence.getByRole('listitem').first().getByRole('button', { name: /^给「/u }).click();
    const onIndicator = clerk.getByRole('dialog');
    await onIndicator.getByLabel('哪里不对、怎么改').fill('数量与材料对不上，请说明');
    await onIndicator.getByRole('button', { name: '批注' }).click();
    await onIndicator.waitFor({ state: 'hidden' });
    await giveBack('请按三处批注修改', 3);
    await mine.goto('/notices');
    await mine.getByText('被退回修改（有 3 处批注，只能改这些地方）').first().waitFor();
  });

  it('两位同事在两个浏览器里同时改，两处都在，谁也没有盖掉谁；第三处回复说明', async () => {
    await openSheet(mine, id);
    await openSheet(theirs, id);
    await Promise.all([
      field(mine, name).fill('山西样例甲字号科技有限公司'),
      field(theirs, capital).fill('5200'),
    ]);
    await Promise.all([untilSaved(mine), untilSaved(theirs)]);
    expect(await kept(journey, id, name)).toBe('山西样例甲字号科技有限公司');
    expect(await kept(journey, id, capital)).toBe('5200');
    for (const page of [mine, theirs]) {
      await page.reload();
      await field(page, name).waitFor();
      expect(await field(page, name).inputValue()).toBe('山西样例甲字号科技有限公司');
      expect(await field(page, capital).inputValue()).toBe('5200');
    }
    await theirs.getByText('逐条查看批注').click();
    const third = theirs.getByRole('listitem').filter({ hasText: '数量与材料对不上' }).first();
    await third.getByRole('button', { name: /^回复/u }).click();
    await third.getByRole('textbox').fill('数量无误，见审计报告第 2 页');
    await third.getByRole('button', { name: '发出' }).click();
    await third.getByText('已答复').waitFor();
  });

  it('提交前对照差别；只重新盖改过的一份，没改的不用', async () => {
    await mine.goto(`/apply/${id}/submit`);
    await difference(mine).getByText('山西样例甲字号科技有限公司').waitFor();
    await difference(mine).getByText('5200').waitFor();
    expect(await difference(mine).locator('tbody tr').count()).toBe(2);
    await judge(mine, 'first-difference');
    expect(await submitAndSeal(mine)).toBeGreaterThan(0);
  });

  it('经办人逐处对照，办结两处，第三处再退回：这次只有一处能改', async () => {
    await clerk.goto('/notices');
    await clerk.getByText('的批注有新回复').first().waitFor();
    await clerk.goto(`/recommend/applications/${id}`);
    await difference(clerk).getByText('5200').waitFor();
    for (const text of ['与营业执照上的名称不一致', '数量与材料对不上']) {
      await pinCard(clerk, text).getByRole('button', { name: /^办结/u }).click();
      await pinCard(clerk, text).getByText('已办结').waitFor();
    }
    const left = pinCard(clerk, '与审计报告上的注册资本不一致');
    await left.getByRole('button', { name: /^回复/u }).click();
    await left.getByRole('textbox').fill('还是不对：审计报告第 1 页写的是 5300');
    await left.getByRole('button', { name: '发出' }).click();
    await left.getByText('还是不对').waitFor();
    await judge(clerk, 'unit-difference', sheet(clerk, '与上一版的差别'));
    await giveBack('注册资本仍与审计报告不一致', 1);
    await theirs.goto('/notices');
    await theirs.getByText('被退回修改（有 1 处批注').first().waitFor();
    await openSheet(theirs, id);
    expect(await field(theirs, capital).isDisabled()).toBe(false);
    expect(await field(theirs, name).isDisabled()).toBe(true);
    await field(theirs, capital).fill('5300');
    await untilSaved(theirs);
    await theirs.goto(`/apply/${id}/submit`);
    await difference(theirs).getByText('5300').waitFor();
    // Against what was given back the second time, not the first.
    expect(await difference(theirs).locator('tbody tr').count()).toBe(1);
    await difference(theirs).getByText('5200').waitFor();
    await judge(theirs, 'second-difference');
    // Other papers do not name the capital: their seals still hold.
    expect(await submitAndSeal(theirs)).toBe(1);
  });

  it('经办人写好意见，自己不能推荐；负责人核对后签发', async () => {
    const manager = await journey.sitDown(journey.unit);
    await manager.goto('/recommend/office');
    await manager.getByText('负责人：样例负责人').waitFor();
    const set = manager.waitForResponse(
      (answer) => answer.url().endsWith('/recommending/office') && answer.request().method() === 'PUT',
    );
    await manager.getByLabel('推荐须负责人签发').check();
    expect((await set).status()).toBe(200);
    await clerk.goto(`/recommend/applications/${id}`);
    const last = pinCard(clerk, '与审计报告上的注册资本不一致');
    await last.getByRole('button', { name: /^办结/u }).click();
    await last.getByText('已办结').waitFor();
    await clerk.getByLabel('推荐意见', { exact: true }).fill('申报材料经审核属实，同意推荐。');
    await clerk.locator('.opinion-form input[type=date]').fill('2026-06-01');
    await clerk.locator('.opinion-form input[type=file]').setInputFiles(scan);
    await clerk.getByText(/盖章扫描件\.pdf，.* 上传/u).waitFor();
    await clerk.getByRole('button', { name: '推荐', exact: true }).click();
    await clerk.getByRole('alert').getByText('本单位的推荐须由负责人签发').waitFor();
    await judge(clerk, 'clerk-waits');
    await leader.goto(`/recommend/applications/${id}`);
    await leader.getByRole('button', { name: '推荐', exact: true }).click();
    await leader.getByText('已推荐·待上报').first().waitFor();
    await mine.goto('/notices');
    await mine
      .getByText(`已由「${journey.unit.organisationName ?? ''}」推荐`)
      .first()
      .waitFor();
    expect(journey.complaints).toEqual([]);
  });
});
