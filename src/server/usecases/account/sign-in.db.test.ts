import { beforeEach, describe, expect, test } from 'vitest';
import type { TestPlatform } from '../../testing/open-test-platform.ts';
import { me } from './me.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { openBrowser, openWithUnits, type Browser } from './testing/browser.ts';
import {
  passSeconds,
  recorded,
  refusal,
  registerSample,
  samplePassword,
  sampleRegistration,
} from './testing/sample-people.ts';

const right = { username: sampleRegistration.username, password: samplePassword };
const wrong = { ...right, password: 'Wrong-2026' };

let platform: TestPlatform;
let browser: Browser;
beforeEach(async () => {
  platform = await openWithUnits();
  await registerSample(platform);
  browser = openBrowser(platform);
});

const trySignIn = async (input = right) => signIn(await browser.asking(), input);

describe('登录', () => {
  test('用户名和密码都对：登录，能看到自己和单位', async () => {
    await expect(trySignIn()).resolves.toEqual({ missing: null });
    expect(await me(await browser.asking(), undefined)).toMatchObject({
      name: '样例甲',
      role: 'manager',
      organisation: { name: '样例装备制造有限公司', unitName: '太原市发展和改革委员会' },
      permissions: ['people.manage', 'application.read', 'application.write'],
      hasSecondFactor: false,
    });
  });

  test('用户名的全角、大小写不妨事', async () => {
    await registerSample(platform, { username: 'Zhang.San', organisationName: '样例能源有限公司' });
    await expect(trySignIn({ ...right, username: ' ｚｈａｎｇ.san ' })).resolves.toEqual({ missing: null });
  });

  test('密码错与没有这个人，答复一样，也都记下，但不记录所输入的用户名', async () => {
    await expect(trySignIn(wrong)).rejects.toMatchObject(refusal('wrongPassword'));
    await expect(trySignIn({ username: 'Nobody-1', password: 'x' })).rejects.toMatchObject(
      refusal('wrongPassword'),
    );
    const events = await recorded(platform, 'account.signInFailed');
    expect(events.map(({ success }) => success)).toEqual([false, false]);
    expect(events.map(({ target }) => target === '')).toEqual([false, true]);
    expect(JSON.stringify(events)).not.toContain('obody');
  });

  test('没有这个人时，也要花同样的时间核对密码', async () => {
    const time = async (username: string) => {
      const begun = performance.now();
      await trySignIn({ username, password: 'x' }).catch(() => undefined);
      return performance.now() - begun;
    };
    await time('nobody-0');
    const there = Math.min(await time('样例甲'), await time('样例甲'), await time('样例甲'));
    const nobody = Math.min(await time('nobody-1'), await time('nobody-2'), await time('nobody-3'));
    expect(nobody / there).toBeGreaterThan(0.25);
    expect(nobody / there).toBeLessThan(4);
  });

  test('同一浏览器再次登录，原来的登录随即失效', async () => {
    await trySignIn();
    const before = browser.token();
    await trySignIn();
    expect(browser.token()).not.toBe(before);
    await expect(platform.accounts.signedIn(before!)).resolves.toBeNull();
  });
});

describe('连续输错', () => {
  test('第五次输错即锁定 15 分钟，其间密码对也不行；到期可以登录', async () => {
    for (let count = 1; count <= 4; count += 1)
      await expect(trySignIn(wrong)).rejects.toMatchObject(refusal('wrongPassword'));
    await expect(trySignIn(wrong)).rejects.toMatchObject(refusal('accountLocked', { minutes: 15 }));
    passSeconds(platform, 899);
    await expect(trySignIn()).rejects.toMatchObject(refusal('accountLocked', { minutes: 1 }));
    passSeconds(platform, 1);
    await expect(trySignIn()).resolves.toEqual({ missing: null });
    expect(await recorded(platform, 'account.locked')).toHaveLength(1);
  });

  test('没有的用户名也会锁定，看不出有没有这个人', async () => {
    const nobody = { username: 'nobody', password: 'x' };
    for (let count = 1; count <= 4; count += 1)
      await expect(trySignIn(nobody)).rejects.toMatchObject(refusal('wrongPassword'));
    await expect(trySignIn(nobody)).rejects.toMatchObject(refusal('accountLocked', { minutes: 15 }));
  });

  test('四次输错后登录成功，从头计数', async () => {
    for (let count = 1; count <= 4; count += 1) await trySignIn(wrong).catch(() => undefined);
    await trySignIn();
    await expect(trySignIn(wrong)).rejects.toMatchObject(refusal('wrongPassword'));
  });

  test('许多次同时来试，也只有五次会去核对密码', async () => {
    const tries = Array.from({ length: 12 }, async () => trySignIn(wrong));
    const answers = await Promise.allSettled(tries);
    const codes = answers.map((one) =>
      one.status === 'rejected' ? (one.reason as { code: string }).code : '',
    );
    expect(codes.filter((code) => code === 'wrongPassword')).toHaveLength(4);
    expect(codes.filter((code) => code === 'accountLocked')).toHaveLength(8);
  });
});

describe('登录的结束', () => {
  const stillIn = async () => (await platform.accounts.signedIn(browser.token()!)) !== null;

  test('30 分钟没有操作就结束，差一秒还在', async () => {
    await trySignIn();
    passSeconds(platform, 1799);
    expect(await stillIn()).toBe(true);
    passSeconds(platform, 1800);
    expect(await stillIn()).toBe(false);
    await expect(me(await browser.asking(), undefined)).rejects.toMatchObject(refusal('signInNeeded'));
  });

  test('一直有操作，12 小时也必结束', async () => {
    await trySignIn();
    for (let minute = 20; minute < 720; minute += 20) {
      passSeconds(platform, 1200);
      expect(await stillIn()).toBe(true);
    }
    passSeconds(platform, 1199);
    expect(await stillIn()).toBe(true);
    passSeconds(platform, 1);
    expect(await stillIn()).toBe(false);
    await trySignIn();
    expect(await platform.db.selectFrom('session_state').selectAll().execute()).toHaveLength(1);
  });

  test('退出后，原来的凭据立刻无效', async () => {
    await trySignIn();
    const token = browser.token()!;
    await me(await browser.asking(), undefined);
    await signOut(await browser.asking(), undefined);
    expect(browser.token()).toBeNull();
    await expect(platform.accounts.signedIn(token)).resolves.toBeNull();
    expect(await platform.db.selectFrom('session_state').selectAll().execute()).toHaveLength(1);
    expect(await recorded(platform, 'account.signedOut')).toHaveLength(1);
  });
});
