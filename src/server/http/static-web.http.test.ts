import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';

describe('网页', () => {
  const folder = mkdtempSync(join(tmpdir(), 'shuzhuan-web-'));
  const script = 'export const sample = 1;\n'.repeat(100);
  let test: TestApp;
  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>数转通</title>');
    writeFileSync(join(folder, 'assets', 'main-abc123.js'), script);
    writeFileSync(join(folder, 'assets', 'main-abc123.js.br'), brotliCompressSync(script));
    test = await openTestApp({ web: folder });
  });
  afterAll(async () => {
    await test.app.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const get = (url: string, headers: Record<string, string> = {}) =>
    test.app.inject({ method: 'GET', url, headers: { accept: 'text/html', ...headers } });

  it('脚本压着送出，浏览器留一年；页面每次都问', async () => {
    const packed = await get('/assets/main-abc123.js', { 'accept-encoding': 'gzip, br' });
    expect(packed.headers).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(script);
    expect((await get('/assets/main-abc123.js')).body).toBe(script);
    expect((await get('/')).headers['cache-control']).toBe('no-cache');
  });

  it('页面里的地址都给同一张页面', async () => {
    for (const url of ['/sign-in', '/link/ABCD-EFGH', '/applications/x/plan?at=1']) {
      const answer = await get(url);
      expect([url, answer.statusCode, answer.body]).toEqual([url, 200, (await get('/')).body]);
      expect(answer.headers['cache-control']).toBe('no-cache');
    }
  });

  it('不是页面的就说没有，不拿页面充数', async () => {
    expect((await get('/api/nothing')).json()).toMatchObject({ code: 'notFound' });
    expect((await get('/assets/gone.js', { accept: '*/*' })).statusCode).toBe(404);
    expect((await test.app.inject({ method: 'POST', url: '/sign-in' })).statusCode).toBe(404);
  });

  it.each(['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fetc/passwd', '/.env'])(
    '%s 出不了网页的文件夹',
    async (url) => {
      const { statusCode, body } = await get(url, { accept: '*/*' });
      expect([statusCode, body.includes('dependencies')]).toEqual([404, false]);
    },
  );
});
