import type { FastifyInstance } from 'fastify';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { seedRecommendingUnits } from '../accounts/seed-recommending-units.ts';
import { buildApp } from '../build-app.ts';
import { openTestPlatform, type TestPlatform } from '../testing/open-test-platform.ts';
import { sampleRegistration } from '../usecases/account/testing/sample-people.ts';

const { username, password } = sampleRegistration;

let platform: TestPlatform;
let app: FastifyInstance;
beforeEach(async () => {
  platform = await openTestPlatform();
  await seedRecommendingUnits(platform.db, platform.clock());
  app = await buildApp(platform);
  await app.inject({ method: 'POST', url: '/api/register', payload: sampleRegistration });
});
afterEach(() => app.close());

const signIn = (from = app, headers = {}) =>
  from.inject({ method: 'POST', url: '/api/sign-in', payload: { username, password }, headers });
const me = (cookies: Record<string, string>) => app.inject({ method: 'GET', url: '/api/me', cookies });

describe('登录凭据在 Cookie 里', () => {
  test('脚本读不到，别的网站带不出，到时自行消失', async () => {
    const answer = await signIn();
    expect(answer.json()).toEqual({ missing: null });
    const [cookie] = answer.cookies;
    expect(cookie).toMatchObject({ name: 'session', path: '/', httpOnly: true, sameSite: 'Strict' });
    expect(cookie?.secure).toBeUndefined();
    expect(cookie?.expires).toEqual(new Date(platform.clock().getTime() + 12 * 3_600_000));
    const seen = await me({ session: cookie!.value });
    expect(seen.json()).toMatchObject({ username, role: 'manager' });
    expect(seen.body).not.toContain(cookie!.value);
  });

  test('经 https 访问时用 __Host- 开头的名字，只经 https 传送', async () => {
    const behind = await buildApp(platform, { trustProxy: true, publicUrl: 'https://example.invalid' });
    const answer = await signIn(behind, { 'x-forwarded-proto': 'https' });
    expect(answer.cookies[0]).toMatchObject({ name: '__Host-session', secure: true, path: '/' });
    await behind.close();
  });

  test.each(['', 'x', "' or 1=1 --", 'a'.repeat(4000)])('编造的凭据「%s」等于没有登录', async (session) => {
    const answer = await me({ session });
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ code: 'signInNeeded' });
  });

  test('退出之后，原来的凭据不能再用', async () => {
    const { value } = (await signIn()).cookies[0]!;
    const out = await app.inject({ method: 'POST', url: '/api/sign-out', cookies: { session: value } });
    expect(out.cookies[0]).toMatchObject({ name: 'session', value: '' });
    expect((await me({ session: value })).statusCode).toBe(401);
  });

  test('密码错时不给凭据，也不说是哪一样错', async () => {
    const payload = { username, password: 'x' };
    const answer = await app.inject({ method: 'POST', url: '/api/sign-in', payload });
    expect(answer.statusCode).toBe(401);
    expect(answer.json()).toMatchObject({ code: 'wrongPassword' });
    expect(answer.body).toContain('用户名或密码不对');
    expect(answer.cookies).toEqual([]);
  });
});
