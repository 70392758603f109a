import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeAdministrator } from '#server/demo/demo-people.ts';
import { totpCode } from '#server/accounts/totp.ts';
import { confirm, openDialog } from './testing/dialog.ts';
import { inEveryState } from './testing/in-every-state.ts';
import { beginJourney, type Journey } from './testing/journey.ts';
import { password } from './testing/people.ts';

const another = 'Xin-mima-2024-ya';

describe('各种身份各走一遍', () => {
  let journey: Journey;
  let made: Awaited<ReturnType<typeof inEveryState<'submitted' | 'sealed' | 'handedUp'>>>;
  beforeAll(async () => {
    journey = await beginJourney();
    made = await inEveryState(journey, ['handedUp', 'submitted', 'sealed']);
  });
  afterAll(() => journey.close());

  it('单位管理员邀请同事，同事凭代码建立账号，只看得到给他的页面', async () => {
    const manager = await journey.sitDown(made.submitted.applicant);
    await manager.goto('/people');
    await manager.getByLabel('角色').first().selectOption({ label: '只读' });
    const handedOut = await openDialog(manager, '生成邀请码');
    const code = await handedOut.locator('.handed-out-code').innerText();
    const reader = await journey.sitDown(null);
    await useCode(reader, code);
    await reader.getByText('您受邀加入').waitFor();
    await reader.getByLabel('姓名').fill('样例同事');
    await reader.getByLabel('手机号码').fill('13800002222');
    await reader.getByLabel('用户名').fill('样例同事');
    await chooseNewPassword(reader, another);
    await reader.getByRole('heading', { name: '样例同事，您好' }).waitFor();
    await reader.goto(`/apply/${made.submitted.id}/basic-info`);
    await reader.getByText('只读：现在不能修改').waitFor();
    expect(await reader.getByRole('link', { name: '人员' }).count()).toBe(0);
    await close(manager, reader);
  });

  it('推荐单位退回一份，写明原因；申报单位看到原因，可以再改', async () => {
    const unit = await journey.sitDown(journey.unit);
    await unit.goto(`/recommend/applications/${made.submitted.id}`);
    const dialog = await openDialog(unit, '退回修改');
    await dialog.getByLabel('原因').fill('请补充技术负责人的社保证明');
    await dialog.getByRole('button', { name: '退回修改', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    const applicant = await journey.sitDown(made.submitted.applicant);
    await applicant.goto('/apply');
    await applicant.getByText('请补充技术负责人的社保证明').first().waitFor();
    await applicant.goto(`/apply/${made.submitted.id}/basic-info`);
    await applicant.locator('[id="answer-applicant.name"]:enabled').waitFor();
    await close(unit, applicant);
  });

  it('管理员忘了密码，推荐单位发放恢复码，凭码设新密码，旧密码作废', async () => {
    const unit = await journey.sitDown(journey.unit);
    const { applicant } = made.sealed;
    await unit.goto('/recommend/organisations');
    const row = unit.getByRole('row', { name: applicant.organisationName ?? '' });
    await row.getByRole('button', { name: '发放恢复码' }).click();
    const asked = unit.getByRole('dialog');
    await asked.getByRole('button', { name: '发放恢复码' }).click();
    const code = await unit.locator('.handed-out-code').innerText();
    const forgetful = await journey.sitDown(null);
    await useCode(forgetful, code);
    await chooseNewPassword(forgetful, another);
    await forgetful.getByRole('heading', { name: /您好$/u }).waitFor();
    const stranger = await journey.sitDown(null);
    await signIn(stranger, applicant.username, password);
    await stranger.getByRole('alert').waitFor();
    await close(unit, forgetful, stranger);
  });

  it('主管部门用密码登录，先设置动态验证码；下次登录要它；然后退回一批', async () => {
    const authority = await journey.sitDown(null);
    await signIn(authority, journey.authority.username, password);
    await authority.getByText('您的账号必须启用动态验证码').waitFor();
    await authority.getByLabel('现在的密码').fill(password);
    await authority.getByRole('button', { name: '继续', exact: true }).click();
    const secret = (await authority.locator('code.input-code').innerText()).replace(/\s/gu, '');
    await authority.getByLabel('6 位动态验证码').fill(codeNow(secret));
    await authority.getByRole('button', { name: '确认启用' }).click();
    await authority.getByText('四、保存备用码').waitFor();
    await authority.getByRole('button', { name: '已打印或抄好，完成' }).click();
    await authority.getByRole('heading', { name: /您好$/u }).waitFor();

    await authority.getByRole('button', { name: '退出登录' }).click();
    await authority.waitForURL(/\/(?:sign-in)?$/u);
    await signIn(authority, journey.authority.username, password);
    await authority.getByLabel('6 位动态验证码').fill(codeNow(secret, 1));
    await authority.getByRole('button', { name: '继续', exact: true }).click();
    await authority.getByRole('heading', { name: /您好$/u }).waitFor();

    await authority.goto('/authority/batches');
    const dialog = await openDialog(authority, '退回推荐单位');
    await dialog.getByLabel('原因').fill('推荐次序与盖章件不一致');
    await dialog.getByRole('button', { name: '退回推荐单位' }).click();
    await authority.getByText('没有待受理的批次').waitFor();
    const unit = await journey.sitDown(journey.unit);
    await unit.goto('/recommend?state=recommended');
    await unit.getByText('推荐次序与盖章件不一致').waitFor();
    await close(authority, unit);
  });

  it('主管部门发布一次申报，来访的人随即看得到', async () => {
    const authority = await journey.sitDown(journey.authority);
    await authority.goto('/authority/calls');
    await authority.getByLabel('依据的通知').selectOption({ index: 1 });
    await authority.getByLabel('名称').fill('样例第二批申报');
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
    await authority.getByLabel('开始').fill(today);
    await authority.getByLabel('截止（当日 24:00）').fill(`${String(Number(today.slice(0, 4)) + 1)}-03-01`);
    await confirm(authority, '发布');
    await authority.getByText('已发布。').waitFor();
    const visitor = await journey.sitDown(null);
    await visitor.goto('/');
    await visitor.getByText('样例第二批申报').waitFor();
    await close(authority, visitor);
  });

  it('安全管理员停用一个账号，其登录随即退出；审计管理员查到这一条，核验通过', async () => {
    const victim = await journey.sitDown(made.handedUp.applicant);
    await victim.goto('/home');
    await victim.getByRole('heading', { name: /您好$/u }).waitFor();
    const security = await journey.sitDown(journey.security);
    await security.goto('/admin/accounts');
    await security.getByLabel('查找').fill(made.handedUp.applicant.username);
    await confirm(security, '停用');
    await security.getByRole('button', { name: '恢复', exact: true }).waitFor();
    expect((await victim.request.get('/api/me')).status()).toBe(401);

    const auditor = await makeAdministrator(journey.platform, journey.kept, 'audit', {
      ...{ name: '样例审计员', username: 'audit' },
    });
    const audit = await journey.sitDown(auditor);
    await audit.goto('/admin/events');
    await audit.getByLabel('操作', { exact: true }).selectOption({ label: '停用账号' });
    await audit
      .getByRole('cell', { name: /样例安全员/u })
      .first()
      .waitFor();
    await audit.getByRole('button', { name: '立即核验' }).click();
    await audit.getByText(/核验通过/u).waitFor();
    await close(victim, security, audit);
  });

  it('一路上页面没有出过错', () => {
    expect(journey.complaints).toEqual([]);
  });
});

async function signIn(page: Page, username: string, secret: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByLabel('用户名').fill(username);
  await page.getByLabel('密码').fill(secret);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

async function useCode(page: Page, code: string): Promise<void> {
  await page.goto('/code');
  await page.getByLabel('一次性代码').fill(code);
  await page.getByRole('button', { name: '核对代码' }).click();
}

async function chooseNewPassword(page: Page, secret: string): Promise<void> {
  await page.getByLabel('新密码').fill(secret);
  await page.getByLabel('再输一次密码').fill(secret);
  await page.getByRole('button', { name: '设置并登录' }).click();
}

/** What an authenticator shows now, or so many half minutes later. */
const codeNow = (secret: string, later = 0): string =>
  totpCode(secret, Math.floor(Date.now() / 30_000) + later);

async function close(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) await page.context().close();
}
