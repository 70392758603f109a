import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { createAccounts } from '../accounts/create-accounts.ts';
import { buildApp } from '../build-app.ts';
import type { Platform } from '../context.ts';
import { openDiskStore } from '../files/disk-store.ts';
import type { FileStore } from '../files/file-store.ts';
import { openDatabase } from '../storage/open-database.ts';
import { makeMember, makeOrganisation } from '../testing/make-people.ts';
import { onePagePdf } from '../testing/one-page-pdf.ts';
import { openTestApp } from '../testing/open-test-app.ts';
import { openTestPlatform } from '../testing/open-test-platform.ts';
import { freshTestDatabase } from '../testing/test-database.ts';
import { wayTo } from '../testing/way-to-server.ts';
import { upload } from '../testing/bring-to-state.ts';
import { rememberPassword } from '../storage/passwords.ts';

const server = process.env['TEST_DATABASE_URL'] ?? '';
const saveLater = '请勿关闭页面';

/** A store on a disk that is full for as long as the test says. */
function fillable(store: FileStore): FileStore & { full: boolean } {
  const full = () => Promise.reject(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));
  return {
    ...store,
    full: false,
    take(path) {
      return this.full ? full() : store.take(path);
    },
    put(bytes) {
      return this.full ? full() : store.put(bytes);
    },
  };
}

describe('服务器一时不行', () => {
  const closing: (() => Promise<unknown> | undefined)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  it.runIf(server !== '')('数据库断开时每个请求答 503 和一句话，接通后不用重启', async () => {
    const platform = await openTestPlatform();
    const folder = mkdtempSync(join(tmpdir(), 'shuzhuan-outage-'));
    closing.push(() => rm(folder, { recursive: true, force: true }));
    const way = await wayTo(new URL((await freshTestDatabase('outage')) ?? ''));
    const database = await openDatabase({ databaseUrl: way.url, dataDir: folder, connections: 3 });
    closing.push(async () => {
      await database.close();
      way.cut();
    });
    const own: Platform = {
      ...platform,
      db: database.db,
      dataDir: folder,
      accounts: createAccounts({
        db: database.db,
        secret: 'a secret, long enough to be one',
        clock: () => platform.clock(),
      }),
    };
    const app: FastifyInstance = await buildApp(own);
    closing.push(() => app.close());
    const clerk = await makeMember(database.db, await makeOrganisation(database.db, 'applicant'));
    await rememberPassword(database.db, clerk.personId, { hash: '', handedOut: false }, platform.clock());
    const { token } = await own.accounts.begin(database.db, clerk.personId, platform.clock(), true);
    const headers = { cookie: `session=${token}` };
    const ask = (url: string) => app.inject({ url, headers });
    expect((await ask('/api/evidence')).statusCode).toBe(200);
    expect((await ask('/readyz')).statusCode).toBe(200);

    way.cut();
    for (const request of [
      { method: 'GET', url: '/api/evidence', headers },
      { method: 'GET', url: '/api/me', headers },
      { method: 'POST', url: '/api/sign-in', payload: { username: 'someone', password: 'Some-word-12' } },
    ] as const) {
      const answer = await app.inject(request);
      expect(answer.statusCode, request.url).toBe(503);
      expect(answer.json()).toMatchObject({ code: 'databaseAway', status: 503 });
      expect(answer.json<{ message: string }>().message).toContain('数据库');
    }
    expect((await ask('/readyz')).statusCode).toBe(503);
    expect((await ask('/healthz')).statusCode).toBe(200);

    await way.mend();
    expect((await ask('/api/evidence')).statusCode).toBe(200);
    expect((await ask('/readyz')).statusCode).toBe(200);
  });

  it('磁盘满了，收材料时答 507 和一句话；腾出空间后同一次上传收得下', async () => {
    const test = await openTestApp();
    const store = fillable(openDiskStore(join(test.platform.dataDir, 'files')));
    const app = await buildApp({ ...test.platform, files: store });
    closing.push(
      () => test.app.close(),
      () => app.close(),
    );
    const clerk = await makeMember(test.platform.db, await makeOrganisation(test.platform.db, 'applicant'));
    const headers = { cookie: await test.cookieOf(clerk) };
    const uploadId = await upload(test.platform, clerk);
    const take = () =>
      app.inject({ method: 'POST', url: '/api/evidence', headers, payload: { uploadId, title: '证书' } });
    store.full = true;
    const refused = await take();
    expect(refused.statusCode).toBe(507);
    expect(refused.json()).toMatchObject({ code: 'storageFull', status: 507 });
    expect(refused.json<{ message: string }>().message).toContain(saveLater);
    store.full = false;
    const taken = await take();
    expect(taken.statusCode).toBe(200);
    expect(taken.json()).toMatchObject({ title: '证书', bytes: onePagePdf.length });
  });
});
