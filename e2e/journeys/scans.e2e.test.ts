import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { anyDistortion, stampedScan } from '#papers/scan/testing/stamped-scan.ts';
import { pdfImage } from '#papers/testing/read-pdf.ts';
import { confirm } from './testing/dialog.ts';
import { inEveryState } from './testing/in-every-state.ts';
import { beginJourney, phone, type Journey } from './testing/journey.ts';
import { judgeInto } from './testing/judge-into.ts';

const judge = judgeInto('scans');

describe('盖章扫描件与纸件的核对', () => {
  let journey: Journey;
  let made: Awaited<ReturnType<typeof inEveryState<'submitted'>>>;
  beforeAll(async () => {
    journey = await beginJourney();
    made = await inEveryState(journey, ['submitted']);
  });
  afterAll(() => journey.close());

  const lineOf = (page: Page, paper: string): Locator =>
    page.locator('.seal-line').filter({ hasText: paper });

  const upload = (line: Locator, name: string, mimeType: string, bytes: Uint8Array) =>
    line.locator('input[type=file]').setInputFiles({ name, mimeType, buffer: Buffer.from(bytes) });

  it('封面歪着扫、盖着红章读得出缺哪几页；整份一致；读不出的照纸件输入校验码；推荐单位看得到', async () => {
    const { id, applicant } = made.submitted;
    const page = await journey.sitDown(applicant);
    await page.goto(`/apply/${id}/submit`);
    const basic = lineOf(page, '附件3');
    const plan = lineOf(page, '附件2');
    await basic.waitFor();
    const address = (await basic.getByRole('link', { name: '打印件（PDF）' }).getAttribute('href')) ?? '';
    const pdf = new Uint8Array(await (await page.request.get(address)).body());

    const cover = await stampedScan(
      await pdfImage(pdf, 1, 300),
      anyDistortion(() => 0.9, { colour: true, seals: [[0.2, 0.92]] }),
      Math.random,
    );
    await upload(basic, '封面.jpg', 'image/jpeg', cover);
    await basic.getByText('不一致', { exact: true }).waitFor();
    await basic.getByText(/^缺纸件第 2—7 页/u).waitFor();
    await upload(plan, '空白.jpg', 'image/jpeg', await blankScan());
    await plan.getByText('无法识别', { exact: true }).waitFor();
    expect(await page.getByRole('button', { name: '完成盖章' }).isDisabled()).toBe(true);
    await judge(page, 'applicant-doubtful');

    await upload(basic, '附件3.pdf', 'application/pdf', pdf);
    await basic.getByText('一致', { exact: true }).waitFor();
    await plan.getByRole('button', { name: '输入校验码确认' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('校验码').fill('0000-0000-0000');
    await dialog.getByRole('button', { name: '输入校验码确认' }).click();
    await dialog
      .getByRole('alert')
      .getByText(/现在这一版的校验码不是/u)
      .waitFor();
    await judge(page, 'applicant-typing');
    const said = (await plan.getByText(/^校验码/u).textContent()) ?? '';
    await dialog.getByLabel('校验码').fill(said.replace('校验码', '').trim().toLowerCase());
    await dialog.getByRole('button', { name: '输入校验码确认' }).click();
    await plan.getByText('已手工确认').waitFor();
    await judge(page, 'applicant-agrees');
    const small = await journey.sitDown(applicant, phone);
    await small.goto(`/apply/${id}/submit`);
    await lineOf(small, '附件2').getByText('已手工确认').waitFor();
    await judge(small, 'applicant-phone');
    await confirm(page, '完成盖章');
    await page.getByText('盖章已完成。').waitFor();

    const unit = await journey.sitDown(journey.unit);
    await unit.goto(`/recommend/applications/${id}`);
    const choice = unit.getByLabel('看哪一份');
    await choice.selectOption('plan.seal');
    await unit.getByText(/照纸件输入了校验码/u).waitFor();
    await judge(unit, 'unit-typed');
    await choice.selectOption('basic-info.seal');
    await unit.getByText('共 7 页，都是这一版的纸件，不缺页、不重页。').waitFor();
    expect(journey.complaints).toEqual([]);
  });
});

/** A sheet with a line on it that is no code. */
async function blankScan(): Promise<Uint8Array> {
  const [width, height] = [620, 877];
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  data.fill(0, width * 400 * 4, width * 404 * 4);
  return stampedScan(
    { width, height, data },
    anyDistortion(() => 0.5),
    Math.random,
  );
}
