import { beforeEach, describe, expect, test } from 'vitest';
import type { TestPlatform } from '../../testing/open-test-platform.ts';
import { changePassword } from './change-password.ts';
import { confirmSecondFactor } from './confirm-second-factor.ts';
import { me } from './me.ts';
import { secondFactor } from './second-factor.ts';
import { signIn } from './sign-in.ts';
import { startSecondFactor } from './start-second-factor.ts';
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

let platform: TestPlatform;
let auditor: Browser & { username: string };
beforeEach(async () => {
  platform = await openWithUnits();
  auditor = await joinSample(platform, { adminRole: 'audit' });
});

const permissions = async (browser: Browser) => (await me(await browser.asking(), undefined)).permissions;
const signInAgain = async () => {
  passSeconds(platform, 60);
  const browser = openBrowser(platform);
  const answer = await signIn(await browser.asking(), {
    username: auditor.username,
    password: samplePassword,
  });
  return { browser, answer };
};
const give = async (browser: Browser, code: string, kind: 'totp' | 'recovery' = 'totp') =>
  secondFactor(await browser.asking(), { code, kind });

describe('管理员须设置动态验证码', () => {
  test('没有设置，什么也不能做；设置之后才行', async () => {
    expect(await me(await auditor.asking(), undefined)).toMatchObject({
      missing: 'secondFactorSetup',
      permissions: [],
    });
    const { recoveryCodes } = await setUpSecondFactor(platform, auditor);
    expect(new Set(recoveryCodes).size).toBe(10);
    expect(await permissions(auditor)).toEqual(['admin.audit']);
    expect(await recorded(platform, 'account.secondFactorSet')).toHaveLength(1);
  });

  test('普通人员不必设置；设置了，登录时就要用', async () => {
    const manager = await registerSample(platform);
    expect(await permissions(manager)).toContain('people.manage');
    await setUpSecondFactor(platform, manager);
    const again = openBrowser(platform);
    const input = { username: '样例甲', password: samplePassword };
    await expect(signIn(await again.asking(), input)).resolves.toEqual({ missing: 'secondFactor' });
  });

  test('确认时代码不对就不算数；没有核对密码不能开始', async () => {
    await expect(startSecondFactor(await auditor.asking(), { password: 'Wrong-2026' })).rejects.toMatchObject(
      refusal('wrongPassword'),
    );
    await startSecondFactor(await auditor.asking(), { password: samplePassword });
    await expect(confirmSecondFactor(await auditor.asking(), { code: '000000' })).rejects.toMatchObject(
      refusal('wrongCode'),
    );
    expect(await permissions(auditor)).toEqual([]);
  });
});

describe('用动态验证码登录', () => {
  let secret: string;
  let recoveryCodes: string[];
  beforeEach(async () => {
    ({ secret, recoveryCodes } = await setUpSecondFactor(platform, auditor));
  });

  test('只有密码还不行，验证码对了才有权限；每次登录都要', async () => {
    const { browser, answer } = await signInAgain();
    expect(answer).toEqual({ missing: 'secondFactor' });
    expect(await permissions(browser)).toEqual([]);
    await expect(give(browser, '000000')).rejects.toMatchObject(refusal('wrongCode'));
    await expect(give(browser, appCode(platform, secret))).resolves.toEqual({ missing: null });
    expect(await permissions(browser)).toEqual(['admin.audit']);
    expect((await signInAgain()).answer).toEqual({ missing: 'secondFactor' });
  });

  test('同一个验证码不能用两次', async () => {
    const first = await signInAgain();
    const code = appCode(platform, secret);
    await give(first.browser, code);
    const second = openBrowser(platform);
    await signIn(await second.asking(), { username: auditor.username, password: samplePassword });
    await expect(give(second, code)).rejects.toMatchObject(refusal('wrongCode'));
    await expect(give(second, appCode(platform, secret, 1))).resolves.toEqual({ missing: null });
  });

  test('知道密码的人猜验证码，五次就锁定，重新登录也不能接着猜', async () => {
    for (let count = 1; count <= 4; count += 1) {
      const { browser } = await signInAgain();
      await expect(give(browser, '000000')).rejects.toMatchObject(refusal('wrongCode'));
    }
    const { browser } = await signInAgain();
    await expect(give(browser, '000000')).rejects.toMatchObject(refusal('accountLocked'));
    await expect(give(browser, appCode(platform, secret))).rejects.toMatchObject(refusal('accountLocked'));
  });

  test('打印的恢复码可以代替验证码，各用一次', async () => {
    const code = recoveryCodes[3]!;
    const first = await signInAgain();
    await expect(give(first.browser, code.toLowerCase(), 'recovery')).resolves.toEqual({ missing: null });
    const second = await signInAgain();
    await expect(give(second.browser, code, 'recovery')).rejects.toMatchObject(refusal('wrongCode'));
    await expect(give(second.browser, recoveryCodes[4]!, 'recovery')).resolves.toEqual({ missing: null });
  });

  test('没有给验证码的登录，不能改密码，也不能换验证码', async () => {
    const { browser } = await signInAgain();
    await expect(
      changePassword(await browser.asking(), { old: samplePassword, new: 'Xin-mima-2026' }),
    ).rejects.toMatchObject(refusal('secondFactorNeeded'));
    await expect(
      startSecondFactor(await browser.asking(), { password: samplePassword }),
    ).rejects.toMatchObject(refusal('secondFactorNeeded'));
    await expect(confirmSecondFactor(await browser.asking(), { code: '1' })).rejects.toMatchObject(
      refusal('secondFactorNeeded'),
    );
  });

  test('换手机：新的确认之前旧的照用，确认之后旧的作废', async () => {
    passSeconds(platform, 60);
    const fresh = await startSecondFactor(await auditor.asking(), { password: samplePassword });
    const { browser } = await signInAgain();
    await expect(give(browser, appCode(platform, secret))).resolves.toEqual({ missing: null });
    passSeconds(platform, 60);
    await confirmSecondFactor(await auditor.asking(), { code: appCode(platform, fresh.secret) });
    const later = await signInAgain();
    await expect(give(later.browser, appCode(platform, secret))).rejects.toMatchObject(refusal('wrongCode'));
    await expect(give(later.browser, appCode(platform, fresh.secret))).resolves.toEqual({ missing: null });
    await expect(platform.accounts.signedIn(browser.token()!)).resolves.toBeNull();
  });

  test('数据库里既没有明文密钥，也没有明文恢复码', async () => {
    const { rows } = await platform.database.pool.query('select * from "twoFactor"', []);
    const kept = JSON.stringify(rows);
    expect(rows).toHaveLength(1);
    expect(kept).not.toContain(secret);
    for (const code of recoveryCodes) expect(kept).not.toContain(code.replaceAll('-', ''));
  });
});
