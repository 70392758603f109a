import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveRecommendation } from '#server/usecases/recommending/save-recommendation.ts';
import { upload } from '#server/testing/bring-to-state.ts';
import { confirm, openDialog } from './testing/dialog.ts';
import { inEveryState } from './testing/in-every-state.ts';
import { beginJourney, type Journey } from './testing/journey.ts';
import { judgeOnBoth } from './testing/judge-on-both.ts';
import { askingFor, seatApplicant } from './testing/people.ts';

const secret = 'Xian-ji-yijian-2024';

describe('先由县（市、区）出具意见，再由市里推荐', () => {
  let journey: Journey;
  let sealed: Awaited<ReturnType<typeof inEveryState<'sealed'>>>['sealed'];
  let unit: Page;
  let county: Page;
  beforeAll(async () => {
    journey = await beginJourney();
    ({ sealed } = await inEveryState(journey, ['sealed']));
    unit = await journey.sitDown(journey.unit);
    county = await journey.sitDown(null);
  });
  afterAll(() => journey.close());

  /** The sheet of a page under this heading. */
  const sheet = (page: Page, title: string): Locator =>
    page.locator('section.sheet').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
  const judge = (page: Page, name: string, shown?: Locator): Promise<void> =>
    judgeOnBoth(page, 'county', name, shown);

  it('市里规定先由县里出具意见，登记一个县，凭邀请码进来的人只看得到县里的页面', async () => {
    await unit.goto('/recommend/office');
    await unit.getByLabel('先由县（市、区）出具意见').check();
    await unit.getByText('还没有邀请县（市、区）').waitFor();
    await unit.getByLabel('县（市、区）', { exact: true }).fill('清徐县');
    expect(await unit.getByLabel('主管部门名称').inputValue()).toBe('清徐县发展和改革局');
    await unit.getByLabel('主管部门名称').fill('样例清徐县发展和改革局');
    await unit.getByRole('button', { name: '登记', exact: true }).click();
    await unit.getByText('已登记「样例清徐县发展和改革局」').waitFor();
    const handedOut = await openDialog(unit, '发放邀请码');
    await handedOut.getByRole('button', { name: '发放邀请码' }).click();
    const code = await unit.locator('.handed-out-code').innerText();
    await unit.getByRole('button', { name: '完成' }).click();

    await county.goto('/code');
    await county.getByLabel('一次性代码').fill(code);
    await county.getByRole('button', { name: '核对代码' }).click();
    await county.getByText('样例清徐县发展和改革局').first().waitFor();
    await county.getByLabel('姓名').fill('样例县里经办');
    await county.getByLabel('手机号码').fill('13800003333');
    await county.getByLabel('用户名').fill('qingxu');
    await county.getByLabel('新密码').fill(secret);
    await county.getByLabel('再输一次密码').fill(secret);
    await county.getByRole('button', { name: '设置并登录' }).click();
    await county.getByRole('heading', { name: '样例县里经办，您好' }).waitFor();
    const nav = county.getByRole('navigation', { name: '主导航' });
    expect(await nav.getByRole('link').allInnerTexts()).toEqual(['工作台', '县级意见', '人员']);
    await county.goto('/county');
    await county.getByText('还没有转到本县（市、区）的申报').waitFor();
    await judge(county, 'county-empty');
  });

  it('没有指定县不能推荐；指定后转到县里，县里收到消息，别的单位打不开', async () => {
    const unitAsking = askingFor(journey.platform, journey.unit);
    await saveRecommendation(unitAsking, {
      ...{ applicationId: sealed.id, opinion: '同意推荐', opinedOn: '2023-06-01', order: null },
      ...{ remark: '', contact: null, mainContent: null },
      uploadId: await upload(journey.platform, journey.unit),
    });
    await unit.goto(`/recommend/applications/${sealed.id}`);
    await unit.getByText('还没有指定该单位属于哪个县（市、区）').waitFor();
    await unit.getByRole('button', { name: '推荐', exact: true }).click();
    await unit.getByRole('alert').getByText('本单位规定先由县（市、区）出具意见').waitFor();
    await unit.getByRole('link', { name: '去指定' }).click();
    const placed = unit.waitForResponse((answer) => answer.url().endsWith('/recommending/county-places'));
    await unit
      .getByLabel(`「${sealed.applicant.organisationName ?? ''}」所属的县（市、区）`)
      .selectOption({ label: '清徐县' });
    expect((await placed).status()).toBe(200);
    await judge(unit, 'unit-county', sheet(unit, '县（市、区）意见'));

    await county.goto('/notices');
    await county.getByText('待出具县级意见').first().click();
    await county.getByRole('heading', { name: sealed.applicant.organisationName ?? '' }).waitFor();
    const outsider = await seatApplicant(journey.platform, journey, 900);
    const other = await journey.sitDown(outsider);
    expect((await other.request.get(`/api/applications/${sealed.id}/county`)).status()).toBe(404);
    await other.context().close();
  });

  it('县里看申报表、材料、检查，写下意见；市里在推荐意见上面看到，随后推荐', async () => {
    await county.goto('/home');
    await county.getByText('项申报待出具县级意见').waitFor();
    await county.getByRole('link', { name: '去办理' }).click();
    await county.getByText('待出具意见').first().waitFor();
    await judge(county, 'county-queue');
    await county.getByRole('link', { name: sealed.applicant.organisationName ?? '' }).click();
    await county.getByRole('region', { name: '印证材料' }).waitFor();
    expect(await county.getByRole('button', { name: '退回修改' }).count()).toBe(0);
    expect(await county.getByRole('button', { name: '加批注' }).count()).toBe(0);
    await county.getByRole('button', { name: '出具意见', exact: true }).click();
    await county.getByText('请写明意见，至少 5 个字。').waitFor();
    await county.getByRole('radio', { name: /^建议退回修改/u }).check();
    await county.getByLabel('意见内容').fill('技术负责人的社保证明缺 3 月份，建议补充');
    await judge(county, 'county-opinion', sheet(county, '县级意见'));
    await county.getByRole('button', { name: '出具意见', exact: true }).click();
    await county.getByText('建议退回修改', { exact: true }).first().waitFor();
    await county.getByRole('radio', { name: /^同意/u }).check();
    await county.getByLabel('意见内容').fill('已到企业核对社保证明，情况属实，同意推荐');
    await colleagueSpeaks('材料还差一份审计报告');
    expect(await county.getByLabel('意见内容').inputValue()).toContain('已到企业核对社保证明');
    expect(await county.getByRole('radio', { name: /^同意/u }).isChecked()).toBe(true);
    await judge(county, 'county-opinion-meanwhile', sheet(county, '县级意见'));
    await county.getByRole('button', { name: '改写意见' }).click();
    await county.getByText('已出具，市里已收到消息。').waitFor();
    await county.locator('.review-said', { hasText: '已到企业核对' }).waitFor();

    await unit.goto('/recommend');
    await unit.getByText('清徐县：同意').waitFor();
    await judge(unit, 'unit-queue-county');
    await unit.goto(`/recommend/applications/${sealed.id}`);
    await unit.getByText('已到企业核对社保证明').waitFor();
    await judge(unit, 'unit-review-county', sheet(unit, '县级意见'));
    await unit.getByRole('button', { name: '推荐', exact: true }).click();
    await unit.getByText('已推荐·待上报').first().waitFor();
    await county.reload();
    await county.getByText('市里已推荐，意见不能再改。').waitFor();
  });

  /** 写到一半，另一处用同一个单位的身份出具了意见；回到页面上时说明，写的还在。 */
  async function colleagueSpeaks(text: string): Promise<void> {
    const status = await county.evaluate(
      async ([path, body]) => {
        const headers = { 'content-type': 'application/json' };
        return (await fetch(path, { method: 'PUT', headers, body })).status;
      },
      [
        `/api/applications/${sealed.id}/county-opinion`,
        JSON.stringify({ stance: 'disagree', text, opinedOn: '2023-06-01' }),
      ] as const,
    );
    expect(status).toBe(200);
    const back = async (): Promise<boolean> => {
      await county.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
      return county.getByText('您写的还在下面').isVisible();
    };
    await expect.poll(back, { timeout: 30_000, interval: 500 }).toBe(true);
    await county.locator('.review-said', { hasText: text }).waitFor();
  }

  it('读不到县级意见时说明，不当作没有', async () => {
    const page = await journey.sitDown(journey.unit);
    await page.route(`**/applications/${sealed.id}/county`, (route) => route.abort());
    await page.goto(`/recommend/applications/${sealed.id}`);
    await sheet(page, '县级意见').getByRole('button', { name: '重试' }).waitFor();
    await page.unroute(`**/applications/${sealed.id}/county`);
    await sheet(page, '县级意见').getByRole('button', { name: '重试' }).click();
    await page.getByText('已到企业核对社保证明').waitFor();
    await page.context().close();
  });

  it('县里没有意见时不再等：写明原因后可以推荐', async () => {
    await confirm(unit, '取消推荐');
    await journey.platform.db.deleteFrom('county_opinion').execute();
    await unit.reload();
    const dialog = await openDialog(unit, '不等县级意见');
    await dialog.getByLabel('原因').fill('县里逾期未出具意见');
    await dialog.getByRole('button', { name: '不等县级意见' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await unit.getByText('市里不等县级意见先行办理：县里逾期未出具意见').waitFor();
    await unit.getByRole('button', { name: '推荐', exact: true }).click();
    await unit.getByText('已推荐·待上报').first().waitFor();
    await unit.getByRole('button', { name: '查看办理经过' }).click();
    await unit.getByText('不等县级意见').first().waitFor();
    expect(journey.complaints).toEqual([]);
  });
});
