import { afterEach, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';

describe('/metrics 不对外', () => {
  let test: TestApp;
  afterEach(() => test.app.close());
  const status = async (remoteAddress: string, headers = {}) =>
    (await test.app.inject({ url: '/metrics', remoteAddress, headers })).statusCode;

  it('默认只有本机读得到；别处、代理转来的当作没有这个地址', async () => {
    test = await openTestApp();
    expect(await status('127.0.0.1')).toBe(200);
    expect(await status('192.0.2.7')).toBe(404);
    expect(await status('127.0.0.1', { 'x-forwarded-for': '192.0.2.7' })).toBe(404);
  });

  it('信任代理时也一样：看的是连接本身，不看代理说的地址', async () => {
    test = await openTestApp({ trustProxy: true });
    expect(await status('192.0.2.7', { 'x-forwarded-for': '127.0.0.1' })).toBe(404);
    expect(await status('127.0.0.1', { 'x-forwarded-for': '127.0.0.1' })).toBe(404);
  });

  it('设了令牌：带令牌的读得到，不带的本机也读不到', async () => {
    test = await openTestApp({ metricsToken: 'a-token-of-sixteen' });
    expect(await status('192.0.2.7', { authorization: 'Bearer a-token-of-sixteen' })).toBe(200);
    expect(await status('127.0.0.1')).toBe(404);
  });
});
