import { beforeEach, describe, expect, it } from 'vitest';
import type { TestPlatform } from '../testing/open-test-platform.ts';
import { setAccount } from '../usecases/admin/set-account.ts';
import { signIn } from '../usecases/account/sign-in.ts';
import { openBrowser, openWithUnits, type Browser } from '../usecases/account/testing/browser.ts';
import {
  joinSample,
  recorded,
  refusal,
  registerSample,
  samplePassword,
  setUpSecondFactor,
} from '../usecases/account/testing/sample-people.ts';
import { useCode } from '../usecases/account/use-code.ts';
import { recoverAdministrator } from './recover-administrator.ts';

let platform: TestPlatform;
let lone: Browser & { username: string };
beforeEach(async () => {
  platform = await openWithUnits();
  lone = await joinSample(platform, { adminRole: 'security' });
  await setUpSecondFactor(platform, lone);
});

const codeFor = async (username: string): Promise<string> => {
  const made = await recoverAdministrator(platform, username);
  if ('refused' in made) throw new Error(made.refused);
  return made.code;
};
const use = async (code: string, browser = openBrowser(platform)) => {
  const input = { code, username: '', name: '', phone: '', password: 'Another-2026-pass' };
  return { browser, answer: await useCode(await browser.asking(), input) };
};

describe('只有一位的安全管理员丢了密码和验证器', () => {
  it('凭服务器上发的一次性代码设新密码，第一步就是重新设置动态验证码；旧的登录随即退出', async () => {
    const { browser, answer } = await use(await codeFor(lone.username));
    expect(answer).toEqual({ missing: 'secondFactorSetup' });
    expect((await lone.asking()).actor).toBeNull();
    const old = { username: lone.username, password: samplePassword };
    await expect(signIn(await openBrowser(platform).asking(), old)).rejects.toMatchObject(
      refusal('wrongPassword'),
    );
    expect((await browser.asking()).actor?.permissions.size).toBe(0);
  });

  it('发出和使用都有记录：从服务器发出，给谁、什么角色', async () => {
    await use(await codeFor(` ${lone.username.toUpperCase()} `));
    const [handedOut] = (await recorded(platform, 'code.handedOut')).slice(-1);
    expect(handedOut).toMatchObject({
      ...{ person_id: null, address: 'server' },
      detail: { way: 'shell', purpose: 'recovery', role: 'security' },
    });
    expect(await recorded(platform, 'account.recovered')).toMatchObject([{ target: handedOut?.target }]);
  });

  it('再发一个，前一个作废；用过的也作废', async () => {
    const [first, second] = [await codeFor(lone.username), await codeFor(lone.username)];
    await expect(use(first)).rejects.toMatchObject(refusal('codeExpired'));
    await use(second);
    await expect(use(second)).rejects.toMatchObject(refusal('codeExpired'));
  });

  it('没有这个人、不是管理员、账号已停用：不发，也不留记录', async () => {
    await registerSample(platform);
    const other = await joinSample(platform, { adminRole: 'audit' });
    const { actor } = await other.asking();
    await setAccount(await lone.whole(), { personId: actor?.personId ?? '', closed: true });
    const before = (await recorded(platform, 'code.handedOut')).length;
    expect(await recoverAdministrator(platform, '没有这个人')).toEqual({ refused: 'nobody' });
    expect(await recoverAdministrator(platform, '样例甲')).toEqual({ refused: 'noAdministrator' });
    expect(await recoverAdministrator(platform, other.username)).toEqual({ refused: 'closed' });
    expect(await recorded(platform, 'code.handedOut')).toHaveLength(before);
  });
});
