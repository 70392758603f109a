import { writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExcel } from '#papers/excel-in/read-excel.ts';
import { renderList } from '#papers/excel-in/render-list.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import { indicatorList } from '#procedure/application/indicator-list.ts';
import { organisationList } from '#procedure/lists/organisation-list.ts';
import { summaryListOf } from '#procedure/application/summary-list.ts';
import { shanxi2023 } from '#notices/shanxi-2023/shanxi-2023.ts';
import { inventedCode } from '#server/demo/vary-sample.ts';
import { inEveryState } from './testing/in-every-state.ts';
import { beginJourney, type Journey } from './testing/journey.ts';
import { picturesOf } from './testing/judge-into.ts';
import { judgeOnBoth } from './testing/judge-on-both.ts';

const pictures = picturesOf('lists');

describe('从 Excel 导入名单', () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await beginJourney();
  });
  afterAll(() => journey.close());

  async function saved(page: Page, press: string | RegExp) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: press }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  it('推荐单位：下载模板，选文件，看错误和可导入的行，下载已标注的文件，导入，拿到邀请码', async () => {
    const page = await journey.sitDown(journey.unit);
    await page.goto('/recommend/organisations');
    await page.getByRole('link', { name: '从 Excel 导入' }).click();
    await page.getByText('下载模板，逐行填好').waitFor();
    await judgeOnBoth(page, 'lists', 'organisations-empty');
    expect((await saved(page, '下载模板')).name).toBe('单位名单模板.xlsx');
    const row = (at: number, more = {}) => ({
      ...{
        name: `样例名单第${String(at)}有限公司`,
        uscc: inventedCode('140100', at),
        region: '太原市',
        contactName: '样例员',
      },
      ...more,
    });
    const path = `${pictures}units.xlsx`;
    writeFileSync(
      path,
      await renderList(organisationList(null), [
        row(1),
        row(2, { uscc: '12345' }),
        row(3, { region: '太原' }),
        row(4),
      ]),
    );
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByText('共 4 行：可导入 2 行，有错误 2 行。').waitFor();
    await judgeOnBoth(page, 'lists', 'organisations-checked');
    const marked = await saved(page, '下载已标注的文件');
    expect(marked.name).toBe('units（已标注）.xlsx');
    await page.getByRole('button', { name: '导入 2 行' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '导入 2 行' }).click();
    await page.getByText('已导入 2 项。').waitFor();
    await judgeOnBoth(page, 'lists', 'organisations-taken');
    const codes = await saved(page, /下载「邀请码/u);
    const [sheet] = await readExcel(codes.bytes);
    expect(sheet?.rows).toHaveLength(3);
    await page.getByRole('link', { name: '返回单位列表' }).click();
    await page.getByText('样例名单第4有限公司').first().waitFor();
  });

  it('推荐单位：汇总表与平台比较；申报单位：指标填入草稿', async () => {
    const states = await inEveryState(journey, ['draft', 'recommended']);
    const { recommended, draft } = states;
    const unit = await journey.sitDown(journey.unit);
    const { call_id: callId } = await journey.platform.db
      .selectFrom('application')
      .select('call_id')
      .where('id', '=', recommended.id)
      .executeTakeFirstOrThrow();
    await unit.goto(`/recommend/summary?call=${callId}`);
    await unit.getByRole('link', { name: '从 Excel 导入' }).click();
    const name = await journey.platform.db
      .selectFrom('answer')
      .select('value')
      .where('application_id', '=', recommended.id)
      .where('leaf', '=', 'applicant.name')
      .executeTakeFirstOrThrow();
    const path = `${pictures}summary.xlsx`;
    writeFileSync(
      path,
      await renderList(summaryListOf(shanxi2023), [
        {
          number: '1',
          applicantName: typeof name.value === 'string' ? name.value : '',
          totalInvestment: '7',
          remark: '优先推荐',
        },
      ]),
    );
    await unit.locator('input[type=file]').setInputFiles(path);
    await unit.getByText('优先推荐').waitFor();
    await judgeOnBoth(unit, 'lists', 'summary-checked');
    await unit.getByRole('button', { name: '导入 1 行' }).click();
    await unit.getByRole('dialog').getByRole('button', { name: '导入 1 行' }).click();
    await unit.getByText('已导入 1 项。').waitFor();

    const page = await journey.sitDown(draft.applicant);
    await page.goto(`/apply/${draft.id}/answers`);
    await page.getByRole('link', { name: '从 Excel 导入' }).click();
    const template = await saved(page, '下载模板');
    const [sheet] = await readExcel(template.bytes);
    expect(sheet?.rows[0]?.cells.get(0)?.text).toBe('单位全称');
    writeFileSync(`${pictures}blank.xlsx`, template.bytes);
    await page.locator('input[type=file]').setInputFiles(`${pictures}blank.xlsx`);
    await page.getByText('没有内容').waitFor();
    await judgeOnBoth(page, 'lists', 'indicators-refused');
    const index = indexProgramme(shanxi2023, 'enterprise', 2023);
    const [first] = index.indicators;
    const row = { name: draft.applicant.organisationName ?? '', [`indicator.${first?.key ?? ''}`]: '98765' };
    writeFileSync(`${pictures}indicators.xlsx`, await renderList(indicatorList(index), [row]));
    await page.locator('input[type=file]').setInputFiles(`${pictures}indicators.xlsx`);
    await page.getByText('98765').waitFor();
    await judgeOnBoth(page, 'lists', 'indicators-checked');
    await page.getByRole('button', { name: '导入 1 行' }).click();
    await page.getByRole('dialog').getByRole('button', { name: '导入 1 行' }).click();
    await page.getByText('已导入 1 项。').waitFor();
    await page.getByRole('link', { name: '返回应答表' }).click();
    await expect.poll(() => page.getByLabel(first?.label ?? '', { exact: true }).inputValue()).toBe('98765');
    expect(journey.complaints).toEqual([]);
  });
});
