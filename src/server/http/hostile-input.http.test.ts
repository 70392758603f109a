import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAnswers } from '../storage/answers.ts';
import { bringTo, makeParties, type Parties } from '../testing/bring-to-state.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { sampleRegistration } from '../usecases/account/testing/sample-people.ts';

type Send = Awaited<ReturnType<TestApp['as']>>;
const json = { 'content-type': 'application/json' };

describe('存不下、太深、太大的内容', () => {
  let test: TestApp;
  let parties: Parties;
  let draft: string;
  let applicant: Send;
  let unit: Send;
  const lines: string[] = [];
  beforeAll(async () => {
    const stream = { write: (line: string) => void lines.push(line) };
    test = await openTestApp({ logger: { level: 'info', stream }, limits: { general: 1e6, codes: 1e6 } });
    parties = await makeParties(test.platform);
    draft = await bringTo(test.platform, parties, 'draft');
    applicant = await test.as(parties.applicant);
    unit = await test.as(parties.unit);
  }, 120_000);
  afterAll(() => test.app.close());

  const stands = async (leaf: string) =>
    (await readAnswers(test.platform.db, draft)).find((answer) => answer.leaf === leaf);
  const put = (leaf: string, payload: string) =>
    applicant({
      ...{ method: 'PUT', headers: json, payload },
      url: `/api/applications/${draft}/answers/${encodeURIComponent(leaf)}`,
    });
  let sequence = 0;
  const save = async (leaf: string, value: unknown, more: object = {}) => {
    const basedOn = (await stands(leaf))?.revision ?? 0;
    sequence += 1;
    return put(leaf, JSON.stringify({ value, basedOn, writer: 'hostile', sequence, ...more }));
  };

  it('NUL 和半个字去掉后存下，其余一字不少', async () => {
    expect((await save('centre.name', '甲\u0000乙\ud800丙𠮷')).statusCode).toBe(200);
    expect((await stands('centre.name'))?.value).toBe('甲乙丙𠮷');
  });

  it.each([50, 3000, 20_000, 200_000])('列表套列表 %i 层：说出原因，原来的内容还在', async (deep) => {
    const before = await stands('plan.other');
    const nested = `${'{"type":"bulletList","content":['.repeat(Math.min(deep, 20_000))}${'['.repeat(deep)}${']'.repeat(deep)}${']}'.repeat(Math.min(deep, 20_000))}`;
    const revision = String(before?.revision ?? 0);
    const answer = await put(
      'plan.other',
      `{"basedOn":${revision},"writer":"deep","sequence":1,"value":{"type":"doc","content":[${nested}]}}`,
    );
    expect(answer.json()).toMatchObject({ code: 'badInput', status: 422 });
    expect(answer.json<{ message: string }>().message).toContain('层次太深');
    expect(await stands('plan.other')).toEqual(before);
  });

  it.each([
    ['basedOn', 2 ** 31],
    ['basedOn', Number.MAX_SAFE_INTEGER],
    ['basedOn', 1.5],
    ['basedOn', -1],
    ['sequence', 1e300],
    ['writer', ''],
    ['writer', 'x'.repeat(41)],
    ['writer', 'a\u0000'],
  ])('%s 写成 %j，说出错在哪里', async (name, value) => {
    const answer = await save('centre.name', '样例', { [name]: value });
    expect(answer.json()).toMatchObject({ code: 'badInput', status: 422 });
  });

  it.each([
    ['plain', 'centre.name', 'x'.repeat(110_000), 'valueTooLarge'],
    ['prose', 'plan.other', { type: 'doc', content: [{ x: '长'.repeat(1_500_000) }] }, 'valueTooLarge'],
    ['body', 'plan.other', { type: 'doc', content: [{ x: 'x'.repeat(5_300_000) }] }, 'tooLarge'],
    ['list', 'rows:team', Array.from({ length: 501 }, (_, at) => `r${String(at)}`), 'badInput'],
    ['row ids', 'rows:team', ['../x'], 'badInput'],
  ])('太大或不合格式（%s）的，不存', async (_, leaf, value, code) => {
    const before = await stands(leaf);
    expect((await save(leaf, value)).json()).toMatchObject({ code });
    expect(await stands(leaf)).toEqual(before);
  });

  it('早已过时的修改不盖掉后来的', async () => {
    await save('centre.name', '后来的');
    const stale = await save('centre.name', '过时的', { basedOn: 1, writer: 'other', sequence: 1 });
    expect(stale.json()).toMatchObject({ code: 'changedMeanwhile', data: { params: { value: '后来的' } } });
    expect((await stands('centre.name'))?.value).toBe('后来的');
  });

  it.each(['\u0000', '\ud800', '\u202e\u2066', '😀'.repeat(3)])(
    '各处的文字里有 %j，都不出错',
    async (bad) => {
      const { callId } = parties;
      const payloads: [Send, 'POST' | 'PUT', string, object][] = [
        [applicant, 'POST', '/api/applications', { callId, centreType: bad }],
        [applicant, 'POST', '/api/evidence', { uploadId: bad, title: bad }],
        [applicant, 'PUT', '/api/organisation', { contactName: bad, contactPhone: bad, unitId: bad }],
        [applicant, 'POST', '/api/me/password', { old: bad, new: bad }],
        [unit, 'POST', `/api/applications/${draft}/return`, { reason: bad.repeat(5) }],
        [
          await test.as(null),
          'POST',
          '/api/register',
          { ...sampleRegistration, organisationName: bad.repeat(4) },
        ],
        [await test.as(null), 'POST', '/api/register', { ...sampleRegistration, username: `${bad}ab` }],
        [await test.as(null), 'POST', '/api/sign-in', { username: bad, password: bad }],
        [await test.as(null), 'POST', '/api/codes/read', { code: bad }],
      ];
      for (const [send, method, url, payload] of payloads) {
        const answer = await send({ method, url, payload });
        expect([url, answer.statusCode >= 500]).toEqual([url, false]);
      }
    },
  );

  it.each(['2023-02-30', '2023-99-99', '０２３-01-01', '2023-1-1'])('「%s」不是日期', async (opinedOn) => {
    const answer = await unit({
      method: 'PUT',
      url: '/api/recommending/opinions',
      payload: { applicationIds: [draft], opinion: '同意', opinedOn },
    });
    expect(answer.json()).toMatchObject({ code: 'badInput' });
  });

  it('数据库说错时，日志里没有写下的内容', async () => {
    const { pool } = test.platform.database;
    await pool.query(`alter table answer add constraint no_secret check (value::text not like '%绝密%')`, []);
    try {
      const answer = await save('centre.name', '绝密-不可入日志');
      expect(answer.json()).toMatchObject({ code: 'failure' });
    } finally {
      await pool.query('alter table answer drop constraint no_secret', []);
    }
    expect(lines.join('')).toContain('no_secret');
    expect(lines.join('')).not.toContain('绝密');
  });

  it('改过几百次的大段正文，历史只给到放得下的地方', async () => {
    for (let time = 0; time < 6; time += 1)
      await save(
        'plan.summary',
        { type: 'doc', content: [{ x: 'x'.repeat(3_900_000) }] },
        { writer: `w${String(time)}`, sequence: 1 },
      );
    const url = `/api/applications/${draft}/answers/plan.summary/history`;
    const history = (await applicant({ method: 'GET', url })).json<{ revision: number }[]>();
    expect(history.map(({ revision }) => revision)).toEqual([7, 6, 5, 4]);
  });

  it('格子加到两万个为止，已有的照样能改', async () => {
    const { pool } = test.platform.database;
    await pool.query(
      `insert into answer (application_id, leaf, value, revision, changed_by, changed_at, writer, sequence)
       select $1, 'team.x' || n || '.name', '"x"', 1, 'x', now(), 'x', 0 from generate_series(1, 20000) n`,
      [draft],
    );
    try {
      const refused = await save('team.more.name', '样例');
      expect(refused.json()).toMatchObject({ code: 'badInput' });
      expect(refused.json<{ message: string }>().message).toContain('20000 个，不能再加行');
      expect((await save('team.x1.name', '样例')).statusCode).toBe(200);
    } finally {
      await pool.query(`delete from answer where application_id = $1 and leaf like 'team.x%'`, [draft]);
    }
  });

  it('排不成一份文件的草稿，说出多少段、最多多少', async () => {
    const content = Array.from({ length: 21_000 }, () => ({ type: 'paragraph' }));
    await save('plan.summary', {
      type: 'doc',
      content: [...content, { type: 'paragraph', content: [{ type: 'text', text: '完' }] }],
    });
    for (const file of ['plan.pdf', 'plan.docx']) {
      const answer = await applicant({ method: 'GET', url: `/api/applications/${draft}/papers/${file}` });
      expect(answer.json()).toMatchObject({ code: 'paperTooLarge', status: 422 });
      expect(answer.json<{ message: string }>().message).toMatch(/有 \d+ 段，最多 20000 段/u);
    }
  });
});
