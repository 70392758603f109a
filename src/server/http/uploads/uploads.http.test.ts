import { createHash } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '#kernel/actor.ts';
import { buildApp } from '../../build-app.ts';
import { findUpload } from '../../files/upload-record.ts';
import { upload } from '../../testing/bring-to-state.ts';
import { makeMember, makeOrganisation } from '../../testing/make-people.ts';
import { openTestApp, type TestApp } from '../../testing/open-test-app.ts';
import { onePagePdf } from '../../testing/one-page-pdf.ts';

const tus = { 'tus-resumable': '1.0.0' };
const offset = 'application/offset+octet-stream';
const named = (name: string) => `filename ${Buffer.from(name).toString('base64')}`;

describe('续传上传', () => {
  let test: TestApp;
  let clerk: Actor;
  let stranger: Actor;
  beforeEach(async () => {
    test = await openTestApp({ uploads: { bytes: 3_000_000, unfinished: 3 } });
    clerk = await makeMember(test.platform.db, await makeOrganisation(test.platform.db, 'applicant'));
    stranger = await makeMember(test.platform.db, await makeOrganisation(test.platform.db, 'applicant'));
  });
  afterEach(() => test.app.close());

  const begin = async (actor: Actor, name: string, length: number) => {
    const send = await test.as(actor);
    const headers = { ...tus, 'upload-length': String(length), 'upload-metadata': named(name) };
    return send({ method: 'POST', url: '/api/uploads', headers });
  };
  const idOf = (answer: { headers: Record<string, unknown> }) =>
    String(answer.headers['location']).split('/').at(-1) ?? '';

  it('断了三次，从断的地方接着传，内容一字节不差', async () => {
    const file = Buffer.concat([
      Buffer.from(onePagePdf),
      Buffer.from('\n% '),
      Buffer.alloc(2_000_000, 'x'),
      Buffer.from('\n%%EOF\n'),
    ]);
    const id = idOf(await begin(clerk, '证书.pdf', file.length));
    await test.app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = test.app.server.address() as AddressInfo;
    const headers = { cookie: await test.cookieOf(clerk), ...tus };
    const ask = async () => {
      const answer = await fetch(`http://127.0.0.1:${String(port)}/api/uploads/${id}`, {
        method: 'HEAD',
        headers,
      });
      return Number(answer.headers.get('upload-offset'));
    };
    const cuts: number[] = [];
    for (const sent of [300_000, 700_000, 1_400_000]) {
      const from = await ask();
      const patch = httpRequest({
        ...{ port, host: '127.0.0.1', method: 'PATCH', path: `/api/uploads/${id}` },
        headers: {
          ...headers,
          'content-type': offset,
          'upload-offset': from,
          'content-length': file.length - from,
        },
      });
      patch.on('error', () => undefined);
      const closed = new Promise((resolve) => patch.on('close', resolve));
      patch.write(file.subarray(from, sent));
      for (let tries = 0; tries < 200 && (await arrived(id)) < sent; tries += 1) await wait(10);
      patch.destroy();
      await closed;
      cuts.push(await ask());
    }
    expect(cuts).toEqual([300_000, 700_000, 1_400_000]);
    const from = await ask();
    const rest = await fetch(`http://127.0.0.1:${String(port)}/api/uploads/${id}`, {
      method: 'PATCH',
      headers: { ...headers, 'content-type': offset, 'upload-offset': String(from) },
      body: file.subarray(from),
    });
    expect(rest.status).toBe(204);
    const added = await (
      await test.as(clerk)
    )({ method: 'POST', url: '/api/evidence', payload: { uploadId: id, title: '' } });
    const sha256 = createHash('sha256').update(file).digest('hex');
    expect(added.json()).toMatchObject({
      hash: sha256,
      title: '证书',
      fileName: '证书.pdf',
      pages: 1,
      type: 'application/pdf',
    });
  });

  const arrived = async (id: string) => {
    return (await findUpload(test.platform.dataDir, id))?.arrived ?? 0;
  };

  it('别人的上传不存在：不能问、不能接着传、不能删、不能取走', async () => {
    const id = idOf(await begin(clerk, 'a.pdf', 10));
    const send = await test.as(stranger);
    const url = `/api/uploads/${id}`;
    const patch = { ...tus, 'content-type': offset, 'upload-offset': '0' };
    const answers = [
      await send({ method: 'HEAD', url, headers: tus }),
      await send({ method: 'PATCH', url, headers: patch, payload: 'x' }),
      await send({ method: 'DELETE', url, headers: tus }),
      await send({ method: 'POST', url: '/api/evidence', payload: { uploadId: id, title: '' } }),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404]);
    expect(
      (await (await test.as(clerk))({ method: 'HEAD', url, headers: tus })).headers['upload-offset'],
    ).toBe('0');
  });

  it('没登录不能传', async () => {
    const answer = await (
      await test.as(null)
    )({ method: 'POST', url: '/api/uploads', headers: { ...tus, 'upload-length': '1' } });
    expect(answer.json()).toMatchObject({ code: 'signInNeeded', status: 401 });
  });

  it.each(['../../etc/passwd', '..%2f..%2fx', 'a.json', 'A', 'x'.repeat(61)])(
    '编号 %s 找不到任何文件',
    async (id) => {
      const answer = await (
        await test.as(clerk)
      )({ method: 'HEAD', url: `/api/uploads/${id}`, headers: tus });
      expect(answer.statusCode).toBe(404);
    },
  );

  it('没传完的太多时不再接新的，说出怎么办', async () => {
    for (let time = 0; time < 3; time += 1) expect((await begin(clerk, 'a.pdf', 10)).statusCode).toBe(201);
    expect((await begin(clerk, 'a.pdf', 10)).json()).toMatchObject({ code: 'tooManyUploads', status: 429 });
    expect((await begin(stranger, 'a.pdf', 10)).statusCode).toBe(201);
  });

  it('太大的文件一开始就拒绝', async () => {
    const answer = await begin(clerk, 'a.pdf', 3_000_001);
    expect(answer.json<{ message: string }>()).toMatchObject({ code: 'fileRefused' });
    expect(answer.json<{ message: string }>().message).toContain('超过 2 MB');
  });

  it('同事正在传的也算；传完时空间已被别人用掉，说出怎么办，也不留下', async () => {
    await test.app.close();
    const { organisationId, organisationName } = clerk;
    const own = { id: organisationId ?? '', name: organisationName ?? '', grants: ['applicant'] as const };
    const colleague = await makeMember(test.platform.db, own);
    const app = await buildApp({ ...test.platform, storageQuota: onePagePdf.length + 100 });
    try {
      const cookie = await test.cookieOf(clerk);
      const start = async (who: Actor, length: number) =>
        app.inject({
          ...{ method: 'POST', url: '/api/uploads' },
          headers: {
            ...{ cookie: await test.cookieOf(who), ...tus },
            ...{ 'upload-length': String(length), 'upload-metadata': named('a.pdf') },
          },
        });
      const id = idOf(await start(clerk, 100));
      expect((await start(colleague, onePagePdf.length + 1)).json()).toMatchObject({
        code: 'storageQuotaReached',
      });
      // 两人在同一瞬间开始，开头的检查都通过了。
      await upload(test.platform, colleague);
      await upload(test.platform, colleague);
      const url = `/api/uploads/${id}`;
      const headers = { cookie, ...tus, 'upload-offset': '0', 'content-type': offset };
      const done = await app.inject({ method: 'PATCH', url, headers, payload: Buffer.alloc(100, 'x') });
      expect(done.json()).toMatchObject({ code: 'storageQuotaReached', status: 422 });
      expect((await app.inject({ method: 'HEAD', url, headers: { cookie, ...tus } })).statusCode).toBe(404);
    } finally {
      await app.close();
    }
  });

  it('单位的空间用完后不再接新的，说出已用多少、怎么办；删掉材料就又有空间', async () => {
    await test.app.close();
    const room = onePagePdf.length + 100;
    const app = await buildApp({ ...test.platform, storageQuota: room });
    try {
      const headers = { cookie: await test.cookieOf(clerk) };
      const start = (length: number) =>
        app.inject({
          method: 'POST',
          url: '/api/uploads',
          headers: { ...headers, ...tus, 'upload-length': String(length), 'upload-metadata': named('a.pdf') },
        });
      const uploadId = await upload(test.platform, clerk);
      const underWay = await start(101);
      expect(underWay.json()).toMatchObject({ code: 'storageQuotaReached', status: 422 });
      const payload = { uploadId, title: '证书' };
      const { id } = (await app.inject({ method: 'POST', url: '/api/evidence', headers, payload })).json<{
        id: string;
      }>();
      const readRoom = async () => (await app.inject({ url: '/api/evidence-room', headers })).json<unknown>();
      expect(await readRoom()).toEqual({ used: onePagePdf.length, limit: room });
      const refused = (await start(101)).json<{ message: string }>();
      expect(refused.message).toContain('KB，上限');
      expect(refused.message).toContain('删除不用的材料');
      expect((await start(100)).statusCode).toBe(201);
      await app.inject({ method: 'DELETE', url: `/api/evidence/${id}`, headers });
      expect(await readRoom()).toEqual({ used: 0, limit: room });
      expect((await start(onePagePdf.length)).statusCode).toBe(201);
    } finally {
      await app.close();
    }
  });

  it('没传完的取不走；取走的只取一次', async () => {
    const send = await test.as(clerk);
    const id = idOf(await begin(clerk, 'a.pdf', onePagePdf.length));
    const take = () =>
      send({ method: 'POST', url: '/api/evidence', payload: { uploadId: id, title: '证书' } });
    expect((await take()).json()).toMatchObject({ code: 'uploadIncomplete' });
    const headers = { ...tus, 'content-type': offset, 'upload-offset': '0' };
    await send({ method: 'PATCH', url: `/api/uploads/${id}`, headers, payload: Buffer.from(onePagePdf) });
    expect((await take()).statusCode).toBe(200);
    expect((await take()).json()).toMatchObject({ code: 'notFound' });
  });

  it('改了名的程序不收，也不留下', async () => {
    const send = await test.as(clerk);
    const program = Buffer.concat([Buffer.from('MZ\u0090\u0000', 'latin1'), Buffer.alloc(500)]);
    const id = idOf(await begin(clerk, '证书.pdf', program.length));
    const headers = { ...tus, 'content-type': offset, 'upload-offset': '0' };
    await send({ method: 'PATCH', url: `/api/uploads/${id}`, headers, payload: program });
    const answer = await send({ method: 'POST', url: '/api/evidence', payload: { uploadId: id, title: '' } });
    expect(answer.json()).toMatchObject({ code: 'fileRefused', status: 422 });
    expect(answer.json<{ message: string }>().message).toBe(
      '「证书.pdf」不能接收：内容是可以运行的程序，不收。',
    );
    expect(await arrived(id)).toBe(0);
  });

  it('传错位置的一段不写进去', async () => {
    const send = await test.as(clerk);
    const id = idOf(await begin(clerk, 'a.pdf', 10));
    const headers = { ...tus, 'content-type': offset, 'upload-offset': '5' };
    const answer = await send({ method: 'PATCH', url: `/api/uploads/${id}`, headers, payload: 'xxxxx' });
    expect(answer.statusCode).toBe(409);
    expect(await arrived(id)).toBe(0);
  });
});
