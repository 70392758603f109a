import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asRichText } from '#programme/answers/read-rich-text.ts';
import { nameBlock } from '#programme/text/name-block.zh.ts';
import { plainText } from '#programme/text/rich-text-text.ts';
import { field, kept } from './testing/at-work.ts';
import { openDialog } from './testing/dialog.ts';
import { inEveryState } from './testing/in-every-state.ts';
import { beginJourney, phone, type Journey } from './testing/journey.ts';
import { judgeInto } from './testing/judge-into.ts';

const judge = judgeInto('block-pin', false);

describe('只批注正文的一段', () => {
  let journey: Journey;
  let made: Awaited<ReturnType<typeof inEveryState<'sealed'>>>;
  beforeAll(async () => {
    journey = await beginJourney();
    made = await inEveryState(journey, ['sealed']);
  });
  afterAll(() => journey.close());

  it('推荐单位批注一段退回；申报单位只能改这一段，别的段打不进字；再次提交按段对照', async () => {
    const { id, applicant } = made.sealed;
    const rows = await journey.platform.db
      .selectFrom('answer')
      .select(['leaf', 'value'])
      .where('application_id', '=', id)
      .where('leaf', 'like', 'plan.%')
      .execute();
    const texts = rows.map(({ leaf, value }) => ({ leaf, text: asRichText(value) }));
    const { leaf, text } = texts.find(({ text: { content } }) =>
      content.slice(1, 3).every(({ type }) => type === 'paragraph'),
    )!;
    const opened = nameBlock(text, text.content[2]!.attrs!.id!);

    const unit = await journey.sitDown(journey.unit);
    await unit.goto(`/recommend/applications/${id}`);
    await unit.getByText('还没有批注').waitFor();
    const dialog = await openDialog(unit, '加批注');
    await dialog.getByLabel('批注在哪一处').selectOption(leaf);
    await dialog.getByLabel('哪一段').selectOption({ label: opened });
    await dialog.getByLabel('哪里不对、怎么改').fill('这一段请写明依据');
    await judge(unit, 'pin-dialog');
    await dialog.getByRole('button', { name: '批注' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await unit.getByText(opened).first().waitFor();
    const back = await openDialog(unit, '退回修改');
    await back.getByLabel('原因').fill('请按批注修改这一段');
    await back.getByRole('button', { name: '退回修改' }).click();
    await back.waitFor({ state: 'hidden' });

    const clerk = await journey.sitDown(applicant);
    await clerk.goto(`/apply/${id}/plan?at=${encodeURIComponent(leaf)}`);
    await clerk.getByText('推荐单位只要求修改有底色的段落').waitFor();
    const editor = field(clerk, leaf);
    await editor.waitFor();
    const blocks = editor.locator('> *');
    await blocks.nth(1).click();
    await clerk.keyboard.press('End');
    await clerk.keyboard.type('打不进去的字');
    await clerk.keyboard.press('Enter');
    await blocks.nth(2).click();
    await clerk.keyboard.press('End');
    await clerk.keyboard.type('依据见附件三。');
    await clerk.keyboard.press('Enter');
    await clerk.keyboard.type('另起一段补充说明。');
    // 退到上一段开头再删，不会与别的段并在一起。
    await blocks.nth(2).click();
    await clerk.keyboard.press('Home');
    await clerk.keyboard.press('Backspace');
    await clerk.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await clerk
      .getByText(/已保存/u)
      .first()
      .waitFor();
    const lines = async (): Promise<string[]> =>
      plainText(asRichText(await kept(journey, id, leaf))).split('\n');
    const before = plainText(text).split('\n');
    // 别的段一字未动；这一段分成了两段，新打的字都在里面。
    await expect
      .poll(async () => {
        const now = await lines();
        return [...now.slice(0, 2), now.slice(2, 4).join('').length, ...now.slice(4)];
      })
      .toEqual([
        ...before.slice(0, 2),
        before[2]!.length + '依据见附件三。另起一段补充说明。'.length,
        ...before.slice(3),
      ]);
    await editor.scrollIntoViewIfNeeded();
    await judge(clerk, 'plan');
    await clerk.setViewportSize(phone);
    await judge(clerk, 'plan-phone');
    await clerk.setViewportSize({ width: 1366, height: 768 });
    await clerk.goto(`/apply/${id}/submit`);
    const difference = clerk.getByRole('table', { name: '与上一版的差别' });
    await difference.getByText('另起一段补充说明。').waitFor();
    await difference.getByText(opened).first().waitFor();
    await difference.scrollIntoViewIfNeeded();
    await judge(clerk, 'difference');
    await clerk.getByRole('checkbox').check();
    await clerk.getByRole('button', { name: '提交', exact: true }).click();
    await clerk.getByRole('region', { name: '申报回执' }).waitFor();
    expect(journey.complaints).toEqual([]);
  });
});
