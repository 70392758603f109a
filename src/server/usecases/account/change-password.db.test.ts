import { beforeEach, describe, expect, test } from 'vitest';
import type { TestPlatform } from '../../testing/open-test-platform.ts';
import { changePassword } from './change-password.ts';
import { me } from './me.ts';
import { signIn } from './sign-in.ts';
import { openBrowser, openWithUnits, type Browser } from './testing/browser.ts';
import {
  passSeconds,
  recorded,
  refusal,
  registerSample,
  samplePassword,
  sampleRegistration,
} from './testing/sample-people.ts';

const days = 86_400;
const { username } = sampleRegistration;

let platform: TestPlatform;
let browser: Browser;
beforeEach(async () => {
  platform = await openWithUnits();
  browser = await registerSample(platform);
});

const change = async (old: string, fresh: string) =>
  changePassword(await browser.asking(), { old, new: fresh });
const signInWith = async (password: string, from = browser) =>
  signIn(await from.asking(), { username, password });

describe('修改密码', () => {
  test('改后新密码可用、旧密码不可用，本次登录不断，其他登录都结束', async () => {
    const elsewhere = openBrowser(platform);
    await signInWith(samplePassword, elsewhere);
    await expect(change(samplePassword, 'Xin-mima-1')).resolves.toEqual({ missing: null });
    await expect(platform.accounts.signedIn(elsewhere.token()!)).resolves.toBeNull();
    await expect(me(await browser.asking(), undefined)).resolves.toMatchObject({ username });
    await expect(signInWith(samplePassword)).rejects.toMatchObject(refusal('wrongPassword'));
    await expect(signInWith('Xin-mima-1')).resolves.toEqual({ missing: null });
    expect(await recorded(platform, 'account.passwordChanged')).toHaveLength(1);
  });

  test.each([
    ['Ab1!', 'weakPassword'],
    ['abcdefgh1', 'weakPassword'],
    ['样例甲-Ab12', 'weakPassword'],
  ] as const)('「%s」不够好', async (password, code) => {
    await expect(change(samplePassword, password)).rejects.toMatchObject(refusal(code));
  });

  test('原密码不对不能改，猜错也计入锁定', async () => {
    for (let count = 1; count <= 4; count += 1)
      await expect(change('Wrong-2026', 'Xin-mima-1')).rejects.toMatchObject(refusal('wrongPassword'));
    await expect(change('Wrong-2026', 'Xin-mima-1')).rejects.toMatchObject(refusal('accountLocked'));
  });

  test('最近五次用过的密码不能再用，第六次以前的可以', async () => {
    const later = ['Xin-mima-1', 'Xin-mima-2', 'Xin-mima-3', 'Xin-mima-4'];
    let current = samplePassword;
    for (const fresh of later) {
      passSeconds(platform, 60);
      await change(current, fresh);
      current = fresh;
    }
    for (const used of [samplePassword, ...later])
      await expect(change(current, used)).rejects.toMatchObject(refusal('usedPassword'));
    passSeconds(platform, 60);
    await change(current, 'Xin-mima-5');
    await expect(change('Xin-mima-5', samplePassword)).resolves.toEqual({ missing: null });
  });
});

describe('密码到期', () => {
  test('满 90 天：能登录，但先要改密码，改后一切照常', async () => {
    passSeconds(platform, 90 * days - 1);
    await expect(signInWith(samplePassword)).resolves.toEqual({ missing: null });
    passSeconds(platform, 1);
    await expect(signInWith(samplePassword)).resolves.toEqual({ missing: 'passwordChange' });
    expect((await me(await browser.asking(), undefined)).permissions).toEqual([]);
    await expect(change(samplePassword, 'Xin-mima-1')).resolves.toEqual({ missing: null });
    expect((await me(await browser.asking(), undefined)).permissions).toContain('application.write');
  });

  test('别人代设的密码，初次登录须改', async () => {
    const { actor } = await browser.asking();
    const password = await platform.accounts.preparePassword(platform.db, {
      password: 'Daishe-2026',
      username,
      strict: false,
      personId: actor!.personId,
    });
    passSeconds(platform, 60);
    const handedOut = { ...password, handedOut: true };
    await platform.accounts.setPassword(platform.db, actor!.personId, handedOut, platform.clock());
    await expect(signInWith('Daishe-2026')).resolves.toEqual({ missing: 'passwordChange' });
    passSeconds(platform, 60);
    await expect(change('Daishe-2026', 'Ziji-2026')).resolves.toEqual({ missing: null });
  });
});
