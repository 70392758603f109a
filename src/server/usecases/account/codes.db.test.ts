import { beforeEach, describe, expect, test } from 'vitest';
import { firstAdministratorCode } from '../../accounts/first-administrator.ts';
import { signInLink } from '../../accounts/sign-in-link.ts';
import type { TestPlatform } from '../../testing/open-test-platform.ts';
import { handOutRecovery } from '../organisation/hand-out-recovery.ts';
import { invite } from '../organisation/invite.ts';
import { people } from '../organisation/people.ts';
import { me } from './me.ts';
import { readCode } from './read-code.ts';
import { secondFactor } from './second-factor.ts';
import { signIn } from './sign-in.ts';
import { site } from './site.ts';
import { openBrowser, openWithUnits, type Browser } from './testing/browser.ts';
import {
  appCode,
  joinSample,
  passSeconds,
  recorded,
  refusal,
  registerSample,
  samplePassword,
  setUpSecondFactor,
} from './testing/sample-people.ts';
import { useCode } from './use-code.ts';
import { useLink } from './use-link.ts';

let platform: TestPlatform;
let manager: Browser;
beforeEach(async () => {
  platform = await openWithUnits();
  manager = await registerSample(platform);
});

const clerk = { username: '样例丙', password: samplePassword, name: '样例丙', phone: '0351-0000001' };
const use = async (code: string, given = {}, browser = openBrowser(platform)) =>
  useCode(await browser.asking(), { ...clerk, code, ...given });

describe('邀请码', () => {
  test('本单位管理员发出，凭码建立账号，角色由码而定；只用一次', async () => {
    const { code } = await invite(await manager.whole(), { role: 'clerk' });
    const stranger = openBrowser(platform);
    await expect(readCode(await stranger.asking(), { code })).resolves.toEqual({
      purpose: 'invitation',
      organisationName: '样例装备制造有限公司',
      needsSecondFactor: false,
      username: '',
    });
    await expect(use(code, {}, stranger)).resolves.toEqual({ missing: null });
    expect((await me(await stranger.asking(), undefined)).role).toBe('clerk');
    await expect(use(code, { username: '样例丁' })).rejects.toMatchObject(refusal('codeExpired'));
    await expect(readCode(await stranger.asking(), { code })).rejects.toMatchObject(refusal('codeExpired'));
    expect((await people(await manager.whole(), undefined)).map(({ name }) => name)).toEqual([
      '样例甲',
      '样例丙',
    ]);
  });

  test('两人同时用同一个码，只有一人成功', async () => {
    const { code } = await invite(await manager.whole(), { role: 'clerk' });
    const both = await Promise.allSettled([use(code), use(code, { username: '样例丁' })]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('72 小时后失效，差一秒可用', async () => {
    const first = await invite(await manager.whole(), { role: 'clerk' });
    const second = await invite(await manager.whole(), { role: 'reader' });
    passSeconds(platform, 72 * 3600 - 1);
    await expect(use(first.code)).resolves.toEqual({ missing: null });
    passSeconds(platform, 1);
    await expect(use(second.code, { username: '样例丁' })).rejects.toMatchObject(refusal('codeExpired'));
  });

  test('填写有误时码不算用掉', async () => {
    const { code } = await invite(await manager.whole(), { role: 'clerk' });
    await expect(use(code, { username: '样例甲' })).rejects.toMatchObject(refusal('usernameTaken'));
    await expect(use(code, { username: '<b>' })).rejects.toMatchObject(refusal('badUsername'));
    await expect(use(code, { password: '12345678' })).rejects.toMatchObject(refusal('weakPassword'));
    await expect(use(code, { name: ' ' })).rejects.toMatchObject(refusal('nameMissing'));
    await expect(use(code, { phone: '12' })).rejects.toMatchObject(refusal('badPhone'));
    await expect(use(code)).resolves.toEqual({ missing: null });
  });

  test('猜的码不行；库里只存摘要', async () => {
    const { code } = await invite(await manager.whole(), { role: 'clerk' });
    await expect(use('AAAA-BBBB-CCCC')).rejects.toMatchObject(refusal('codeExpired'));
    await expect(use('')).rejects.toMatchObject(refusal('codeExpired'));
    const kept = JSON.stringify(await platform.db.selectFrom('one_time_code').selectAll().execute());
    expect(kept).not.toContain(code.replaceAll('-', ''));
    expect(kept).not.toContain(code);
  });
});

describe('恢复码', () => {
  const member = async () => {
    const actor = (await manager.asking()).actor!;
    return joinSample(platform, { organisationId: actor.organisationId!, role: 'clerk' });
  };
  const recovery = async (browser: Browser) => {
    const { personId } = (await browser.asking()).actor!;
    return handOutRecovery(await manager.whole(), { personId });
  };

  test('重设密码：旧密码和原有登录都作废，锁定解除，谁发的、谁用的都记下', async () => {
    const lost = await member();
    const handedOut = await recovery(lost);
    const wrong = { username: lost.username, password: 'Wrong-2026' };
    for (let count = 1; count <= 5; count += 1)
      await signIn(await openBrowser(platform).asking(), wrong).catch(() => undefined);
    const stranger = openBrowser(platform);
    await expect(readCode(await stranger.asking(), handedOut)).resolves.toMatchObject({
      purpose: 'recovery',
      username: lost.username,
    });
    passSeconds(platform, 1);
    await expect(use(handedOut.code, { username: 'x', password: 'Xin-mima-1' }, stranger)).resolves.toEqual({
      missing: null,
    });
    await expect(platform.accounts.signedIn(lost.token()!)).resolves.toBeNull();
    const again = { username: lost.username, password: 'Xin-mima-1' };
    await expect(signIn(await openBrowser(platform).asking(), again)).resolves.toEqual({ missing: null });
    const { personId } = (await stranger.asking()).actor!;
    const [handed] = await recorded(platform, 'code.handedOut');
    expect(handed).toMatchObject({
      person_id: (await manager.asking()).actor?.personId,
      target: personId,
      detail: { purpose: 'recovery' },
    });
    const [recovered] = await recorded(platform, 'account.recovered');
    expect(recovered).toMatchObject({ target: personId, person_id: personId });
    expect(recovered?.detail['codeId']).toBe(handed?.detail['codeId']);
  });

  test('发了新的，旧的就作废', async () => {
    const lost = await member();
    const first = await recovery(lost);
    const second = await recovery(lost);
    await expect(use(first.code, { password: 'Xin-mima-1' })).rejects.toMatchObject(refusal('codeExpired'));
    await expect(use(second.code, { password: 'Xin-mima-1' })).resolves.toEqual({ missing: null });
  });

  test('恢复时也不能用最近用过的密码', async () => {
    const { code } = await recovery(await member());
    await expect(use(code)).rejects.toMatchObject(refusal('usedPassword'));
  });

  test('连验证码也丢了的人，恢复后重新设置', async () => {
    const lost = await member();
    const { secret } = await setUpSecondFactor(platform, lost);
    const { code } = await recovery(lost);
    passSeconds(platform, 60);
    const browser = openBrowser(platform);
    await expect(use(code, { password: 'Xin-mima-1' }, browser)).resolves.toEqual({ missing: null });
    const given = { code: appCode(platform, secret), kind: 'totp' } as const;
    await expect(secondFactor(await browser.asking(), given)).resolves.toEqual({ missing: null });
    expect((await me(await browser.asking(), undefined)).hasSecondFactor).toBe(false);
  });
});

describe('第一位管理员', () => {
  test('还没有管理员时给出一次性代码，用后成为安全管理员，之后不再给', async () => {
    const asked = await openBrowser(platform).asking();
    expect((await site(asked, undefined)).needsAdministrator).toBe(true);
    const code = (await firstAdministratorCode(platform))!;
    await expect(readCode(asked, { code })).resolves.toMatchObject({
      organisationName: '安全管理员',
      needsSecondFactor: true,
    });
    const browser = openBrowser(platform);
    await expect(use(code, { password: 'Aq-2026x' }, browser)).rejects.toMatchObject(
      refusal('weakPassword', { length: 10 }),
    );
    await expect(use(code, {}, browser)).resolves.toEqual({ missing: 'secondFactorSetup' });
    await setUpSecondFactor(platform, browser);
    expect((await me(await browser.asking(), undefined)).permissions).toEqual(['admin.security']);
    expect((await site(asked, undefined)).needsAdministrator).toBe(false);
    await expect(firstAdministratorCode(platform)).resolves.toBeNull();
  });
});

describe('演示用的一次性登录链接', () => {
  test('在演示中登录一次，不要密码和验证码', async () => {
    const auditor = await joinSample(platform, { adminRole: 'audit' });
    const { personId } = (await auditor.asking()).actor!;
    const token = await signInLink(platform, personId);
    const browser = openBrowser({ ...platform, demo: true });
    await expect(useLink(await browser.asking(), { token })).resolves.toEqual({ missing: null });
    expect((await me(await browser.asking(), undefined)).permissions).toEqual(['admin.audit']);
    await expect(useLink(await browser.asking(), { token })).rejects.toMatchObject(refusal('codeExpired'));
  });

  test('正式运行时这样的链接无效；别的代码也不能当链接用', async () => {
    const { personId } = (await manager.asking()).actor!;
    const token = await signInLink(platform, personId);
    const { code } = await invite(await manager.whole(), { role: 'clerk' });
    const browser = openBrowser(platform);
    await expect(useLink(await browser.asking(), { token })).rejects.toMatchObject(refusal('codeExpired'));
    const demo = openBrowser({ ...platform, demo: true });
    await expect(useLink(await demo.asking(), { token: code })).rejects.toMatchObject(refusal('codeExpired'));
    await expect(use(token)).rejects.toMatchObject(refusal('codeExpired'));
  });
});
