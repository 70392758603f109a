import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { field } from './testing/at-work.ts';
import { openDialog } from './testing/dialog.ts';
import { inEveryState } from './testing/in-every-state.ts';
import { beginJourney, phone, type Journey } from './testing/journey.ts';
import { judgeInto } from './testing/judge-into.ts';

const judge = judgeInto('pins');

describe('批注与只改批注处的退回', () => {
  let journey: Journey;
  let made: Awaited<ReturnType<typeof inEveryState<'sealed'>>>;
  beforeAll(async () => {
    journey = await beginJourney();
    made = await inEveryState(journey, ['sealed']);
  });
  afterAll(() => journey.close());

  it('三处批注退回：只有这三处能改，答复、改正、对照后再提交；推荐单位逐处对照，办结', async () => {
    const { id, applicant } = made.sealed;
    const unit = await journey.sitDown(journey.unit);
    await unit.goto(`/recommend/applications/${id}`);
    await unit.getByText('还没有批注').waitFor();
    const onName = await openDialog(unit, '加批注');
    await onName.getByRole('button', { name: '批注' }).click();
    await onName.getByText('请选择批注在哪一处。').waitFor();
    await onName.getByLabel('批注在哪一处').selectOption('applicant.name');
    await onName.getByLabel('哪里不对、怎么改').fill('与营业执照上的名称不一致，请更正');
    await judge(unit, 'pin-dialog');
    await onName.getByRole('button', { name: '批注' }).click();
    await onName.waitFor({ state: 'hidden' });
    const evidence = unit.getByRole('region', { name: '印证材料' });
    await evidence.getByRole('listitem').first().getByRole('button', { name: /^给「/u }).click();
    const onIndicator = unit.getByRole('dialog');
    await onIndicator.getByLabel('哪里不对、怎么改').fill('数量与材料对不上');
    await onIndicator.getByRole('button', { name: '批注' }).click();
    await onIndicator.waitFor({ state: 'hidden' });
    await evidence
      .getByRole('button', { name: /^\d+-\d+ / })
      .first()
      .click();
    await evidence.getByRole('button', { name: /^给「/u }).click();
    const onPage = unit.getByRole('dialog');
    await onPage.getByLabel('哪里不对、怎么改').fill('这一页看不清，请换清楚的扫描件');
    await onPage.getByRole('button', { name: '批注' }).click();
    await onPage.waitFor({ state: 'hidden' });
    await unit.getByText('批注（3）').waitFor();
    await judge(unit, 'desk');
    const back = await openDialog(unit, '退回修改');
    await back.getByText('有 3 条批注：退回后只能修改批注的地方').waitFor();
    await back.getByLabel('原因').fill('请按三处批注修改');
    await judge(unit, 'return-dialog');
    await back.getByRole('button', { name: '退回修改' }).click();
    await back.waitFor({ state: 'hidden' });

    const clerk = await journey.sitDown(applicant);
    await clerk.goto(`/apply/${id}/basic-info`);
    await clerk.getByText('推荐单位退回了 3 处批注').waitFor();
    expect(await field(clerk, 'applicant.name').isDisabled()).toBe(false);
    expect(await field(clerk, 'applicant.capital').isDisabled()).toBe(true);
    await clerk.getByText('批注：与营业执照上的名称不一致，请更正').waitFor();
    await clerk.getByText('逐条查看批注').click();
    await judge(clerk, 'applicant-sheet');
    const second = clerk.getByRole('listitem').filter({ hasText: '数量与材料对不上' }).first();
    await second.getByRole('button', { name: /^回复/u }).click();
    await second.getByRole('textbox').fill('数量无误，见材料第 1 页');
    await second.getByRole('button', { name: '发出' }).click();
    await second.getByText('已答复').waitFor();
    await field(clerk, 'applicant.name').fill('山西样例云枢数字科技有限公司');
    await clerk
      .getByText(/已保存/u)
      .first()
      .waitFor();
    await clerk.setViewportSize(phone);
    await judge(clerk, 'applicant-sheet-phone');
    await clerk.goto(`/apply/${id}/submit`);
    const difference = clerk.getByRole('table', { name: '与上一版的差别' });
    await difference.getByText('山西样例云枢数字科技有限公司').waitFor();
    await judge(clerk, 'difference-phone');
    await clerk.setViewportSize({ width: 1366, height: 768 });
    await judge(clerk, 'difference');
    await clerk.getByRole('checkbox').check();
    await clerk.getByRole('button', { name: '提交', exact: true }).click();
    await clerk.getByRole('region', { name: '申报回执' }).waitFor();

    await unit.goto(`/recommend/applications/${id}`);
    await unit.getByRole('table', { name: '与上一版的差别' }).getByText('数字科技').waitFor();
    const done = unit.getByRole('listitem').filter({ hasText: '与营业执照上的名称不一致' });
    await done.getByRole('button', { name: /^办结/u }).click();
    await done.getByText('已办结').waitFor();
    await judge(unit, 'resubmitted');
    await unit.setViewportSize(phone);
    await judge(unit, 'resubmitted-phone');
    expect(journey.complaints).toEqual([]);
  });
});
