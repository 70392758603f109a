import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refusalSentence } from '#kernel/refusal-words.zh.ts';
import { makeMember, makeOrganisation } from '../testing/make-people.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import type { Actor } from '#kernel/actor.ts';

const json = { 'content-type': 'application/json' };

describe('服务器的回答', () => {
  let test: TestApp;
  let clerk: Actor;
  let lines: string[];
  beforeEach(async () => {
    lines = [];
    const stream = { write: (line: string) => void lines.push(line) };
    test = await openTestApp({ logger: { level: 'info', stream }, limits: { codes: 3 } });
    clerk = await makeMember(test.platform.db, await makeOrganisation(test.platform.db, 'applicant'));
  });
  afterEach(() => test.app.close());

  it('每种拒绝都是同一个样子，句子是中文', async () => {
    const send = await test.as(clerk);
    const post = (payload: string, headers: Record<string, string> = json) =>
      send({ method: 'POST', url: '/api/evidence', payload, headers });
    const answers = {
      badJson: await post('{"title":'),
      badInput: await post('{"title":3}'),
      unknownFormat: await post('<x/>', { 'content-type': 'application/xml' }),
      tooLarge: await post(JSON.stringify({ title: 'x'.repeat(1_100_000), uploadId: 'u' })),
      notFound: await send({ method: 'GET', url: '/api/no-such-thing' }),
      foreignOrigin: await post('{}', { ...json, origin: 'https://evil.example' }),
      notPermitted: await send({ method: 'GET', url: '/api/admin/accounts' }),
      signInNeeded: await (await test.as(null))({ method: 'GET', url: '/api/me' }),
    };
    for (const [code, answer] of Object.entries(answers)) {
      const body = answer.json<Record<string, unknown>>();
      expect(Object.keys(body).sort()).toEqual(['code', 'data', 'defined', 'message', 'status']);
      expect([body['code'], body['status'], body['defined']]).toEqual([code, answer.statusCode, true]);
      expect(body['message']).toMatch(/^\p{Script=Han}/u);
    }
    expect(answers.badInput.json<{ message: string }>().message).toContain('title 应为文字');
  });

  it('程序自己的错误只给一个编号，日志里有全文', async () => {
    const send = await test.as(clerk);
    await test.platform.database.pool.query('alter table evidence rename to hidden', []);
    try {
      const answer = await send({ method: 'GET', url: '/api/evidence' });
      const { code, message, data } = answer.json<{
        code: string;
        message: string;
        data: { params: { number: string } };
      }>();
      expect([answer.statusCode, code]).toEqual([500, 'failure']);
      expect(message).toBe(refusalSentence('failure', data.params));
      expect(answer.body).not.toContain('relation');
      const logged = lines.map((line) => JSON.parse(line) as { reqId?: string; err?: { stack: string } });
      const fault = logged.find((line) => line.reqId === data.params.number && line.err);
      expect(fault?.err?.stack).toContain('relation "evidence" does not exist');
    } finally {
      await test.platform.database.pool.query('alter table hidden rename to evidence', []);
    }
  });

  it('日志里没有姓名、地址、会话和查询的内容', async () => {
    const send = await test.as(clerk);
    await send({ method: 'GET', url: '/api/evidence?text=秘密', remoteAddress: '203.0.113.7' });
    const log = lines.join('');
    expect(log).toContain('evidence.list');
    const secrets = [
      '203.0.113.7',
      '秘密',
      encodeURIComponent('秘密'),
      clerk.name,
      clerk.personId,
      'session',
    ];
    for (const secret of secrets) expect(log).not.toContain(secret);
  });

  it('数据不许缓存，脚本只许来自本站，别的网站不能嵌入', async () => {
    const { headers } = await (await test.as(clerk))({ method: 'GET', url: '/api/evidence' });
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
    expect(policy).toContain("frame-ancestors 'self'");
    expect(headers['strict-transport-security']).toBeUndefined();
  });

  it('一次性代码一分钟只许试几次，说出还要等多久', async () => {
    const send = await test.as(null);
    const attempt = () =>
      send({ method: 'POST', url: '/api/codes/read', payload: { code: 'AAAA-AAAA-AAAA' } });
    const statuses = [];
    for (let time = 0; time < 4; time += 1) statuses.push((await attempt()).statusCode);
    expect(statuses).toEqual([422, 422, 422, 429]);
    const { code, data } = (await attempt()).json<{ code: string; data: { params: { seconds: number } } }>();
    expect(code).toBe('tooMany');
    expect(data.params.seconds).toBeGreaterThan(0);
  });

  it('机器问得到：活着、能用、计数、约定', async () => {
    const get = async (url: string) => (await test.as(null))({ method: 'GET', url });
    expect((await get('/healthz')).json()).toEqual({ ok: true });
    expect((await get('/readyz')).json()).toEqual({ ok: true });
    await get('/api/site');
    expect((await get('/metrics')).body).toContain(
      'http_request_duration_seconds_count{route="account.site"',
    );
    const { openapi, paths } = (await get('/openapi.json')).json<{ openapi: string; paths: object }>();
    expect(openapi).toBe('3.1.1');
    expect(Object.keys(paths)).toContain('/applications/{applicationId}/answers/{leaf}');
  });
});
