import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAnswers } from '../storage/answers.ts';
import { bringTo, makeParties, upload, type Parties } from '../testing/bring-to-state.ts';
import { makeMember, makeOrganisation } from '../testing/make-people.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';

type Send = Awaited<ReturnType<TestApp['as']>>;

/** Requests that are the sender's own but for one id in them. */
describe('自己的请求里夹着别人的编号', () => {
  let test: TestApp;
  let own: Parties;
  let strangers: Parties;
  let draft: string;
  let sealed: string;
  let foreignDraft: string;
  let foreignSealed: string;
  const as: Record<string, Send> = {};
  beforeAll(async () => {
    test = await openTestApp();
    const { platform } = test;
    own = await makeParties(platform);
    strangers = { ...(await makeParties(platform)), callId: own.callId };
    draft = await bringTo(platform, own, 'draft');
    sealed = await bringTo(platform, own, 'sealed', 'industry');
    foreignDraft = await bringTo(platform, strangers, 'draft');
    foreignSealed = await bringTo(platform, strangers, 'sealed', 'industry');
    for (const who of ['applicant', 'unit', 'authority'] as const) as[who] = await test.as(own[who]);
    as['stranger'] = await test.as(strangers.applicant);
  }, 120_000);
  afterAll(() => test.app.close());

  const codeOf = async (answer: ReturnType<Send>) => (await answer).json<{ code?: string }>().code;
  const evidenceOf = async (applicationId: string) => {
    const links = await test.platform.db
      .selectFrom('evidence_link')
      .select('evidence_id')
      .where('application_id', '=', applicationId)
      .execute();
    return links[0]!.evidence_id;
  };

  it('关联不了别人的材料，一条也不写', async () => {
    const mine = { evidenceId: await evidenceOf(draft), pages: null };
    const theirs = { evidenceId: await evidenceOf(foreignDraft), pages: null };
    const target = await firstTarget(draft);
    const answer = await as['applicant']!({
      method: 'PUT',
      url: `/api/applications/${draft}/links/${encodeURIComponent(target)}`,
      payload: { links: [mine, theirs] },
    });
    expect(answer.json()).toMatchObject({ code: 'notFound' });
    expect(await evidenceIds(draft)).not.toContain(theirs.evidenceId);
  });
  const evidenceIds = async (applicationId: string) => {
    const opened = await as['applicant']!({ method: 'GET', url: `/api/applications/${applicationId}` });
    return opened.json<{ evidence: { id: string }[] }>().evidence.map(({ id }) => id);
  };
  const firstTarget = async (applicationId: string) => {
    const opened = await as['applicant']!({ method: 'GET', url: `/api/applications/${applicationId}` });
    return Object.keys(opened.json<{ links: object }>().links)[0]!;
  };

  it('别人传的文件，哪一条路都取不走', async () => {
    const theirs = await upload(test.platform, strangers.applicant);
    const tries: [string, 'POST' | 'PUT', string, object][] = [
      ['applicant', 'POST', '/api/evidence', { title: '' }],
      ['applicant', 'POST', '/api/pictures', {}],
      ['applicant', 'PUT', '/api/organisation/licence', {}],
      ['unit', 'PUT', `/api/applications/${sealed}/recommendation`, opinion],
    ];
    for (const [who, method, url, payload] of tries) {
      const answer = await as[who]!({ method, url, payload: { ...payload, uploadId: theirs } });
      expect([url, answer.json<{ code: string }>().code]).toEqual([
        url,
        url.endsWith('licence') ? 'licenceConfirmed' : 'notFound',
      ]);
    }
    expect(existsSync(join(test.platform.dataDir, 'uploads', theirs))).toBe(true);
  });
  const opinion = {
    ...{ opinion: '同意', opinedOn: '2023-06-01', order: null },
    ...{ remark: '', contact: null, mainContent: null },
  };

  it('地址后面再写一个编号，也碰不到别人的上传', async () => {
    const theirs = await upload(test.platform, strangers.applicant);
    const mine = await upload(test.platform, own.applicant);
    const headers = { 'tus-resumable': '1.0.0' };
    const asked = await as['applicant']!({
      method: 'HEAD',
      url: `/api/uploads/${mine}?of=/${theirs}`,
      headers,
    });
    const owner = Buffer.from(own.applicant.personId).toString('base64');
    expect(String(asked.headers['upload-metadata'])).toContain(owner);
    await as['applicant']!({ method: 'DELETE', url: `/api/uploads/${mine}?of=/${theirs}`, headers });
    expect(existsSync(join(test.platform.dataDir, 'uploads', theirs))).toBe(true);
    expect(existsSync(join(test.platform.dataDir, 'uploads', mine))).toBe(false);
  });

  it('排序、批量意见里夹着别家的申报，整个不做', async () => {
    const order = await as['unit']!({
      method: 'PUT',
      url: `/api/recommending/calls/${own.callId}/order`,
      payload: { applicationIds: [sealed, foreignSealed] },
    });
    expect(order.json()).toMatchObject({ code: 'notFound' });
    const opinions = await as['unit']!({
      method: 'PUT',
      url: '/api/recommending/opinions',
      payload: { applicationIds: [sealed, foreignSealed], opinion: '越权的意见', opinedOn: '2023-06-01' },
    });
    expect(opinions.json()).toMatchObject({ code: 'notFound' });
    const filed = await test.platform.db.selectFrom('recommendation').select('opinion').execute();
    expect(filed.map((row) => row.opinion)).not.toContain('越权的意见');
  });

  it('多写的字段不起作用：不能顺带改状态、单位、权限', async () => {
    const started = await as['applicant']!({
      method: 'POST',
      url: '/api/applications',
      payload: {
        ...{ callId: own.callId, centreType: 'regional', state: 'accepted', id: 'mine', number: '1' },
        ...{ organisationId: strangers.applicant.organisationId, unitId: strangers.unit.organisationId },
      },
    });
    expect(started.json()).toMatchObject({
      state: 'draft',
      applicantId: own.applicant.organisationId,
      unitId: own.unit.organisationId,
    });
    const organisation = await as['applicant']!({
      method: 'PUT',
      url: '/api/organisation',
      payload: {
        ...{ contactName: '样例', contactPhone: '', unitId: own.unit.organisationId },
        ...{ grants: ['authority'], licence: 'confirmed', uscc: '1', name: '改名' },
      },
    });
    expect(organisation.json()).toMatchObject({
      grants: ['applicant'],
      name: own.applicant.organisationName,
    });
  });

  it('正文里写上别人图片的摘要，也看不到那张图片', async () => {
    const { db } = test.platform;
    const bystander = await makeOrganisation(db, 'applicant', { unit_id: own.unit.organisationId });
    const member = await makeMember(db, bystander);
    const parties = { ...own, applicant: member };
    const id = await bringTo(test.platform, parties, 'draft', 'regional');
    const hash = 'ab'.repeat(32);
    await db
      .insertInto('stored_file')
      .values({ hash, bytes: 1, type: 'image/png', pages: null, stored_at: test.platform.clock() })
      .execute();
    await db
      .insertInto('picture')
      .values({ organisation_id: strangers.applicant.organisationId!, hash, width: 1, height: 1 })
      .execute();
    const send = await test.as(member);
    const answers = await readAnswers(db, id);
    const { revision } = answers.find(({ leaf }) => leaf === 'plan.other')!;
    const saved = await send({
      method: 'PUT',
      url: `/api/applications/${id}/answers/plan.other`,
      payload: {
        ...{ basedOn: revision, writer: 't', sequence: 1 },
        value: {
          type: 'doc',
          content: [{ type: 'picture', attrs: { hash, width: 100, caption: '偷看' } }],
        },
      },
    });
    expect(saved.statusCode).toBe(200);
    const shown = await send({ method: 'GET', url: `/api/applications/${id}/pictures/${hash}` });
    expect(shown.statusCode).toBe(404);
  });

  it('推荐单位排的次序，申报单位看不到', async () => {
    await as['unit']!({
      method: 'PUT',
      url: `/api/applications/${sealed}/recommendation`,
      payload: { ...opinion, order: 7, uploadId: await upload(test.platform, own.unit) },
    });
    const url = `/api/applications/${sealed}`;
    const orderFor = async (who: string) =>
      (await as[who]!({ method: 'GET', url })).json<{ head: { order: number | null } }>().head.order;
    expect([await orderFor('unit'), await orderFor('applicant')]).toEqual([7, null]);
  });

  it('提交以后改材料的名称，推荐单位看到的仍是提交时的', async () => {
    const evidenceId = await evidenceOf(sealed);
    const titleFor = async (who: string) => {
      const opened = await as[who]!({ method: 'GET', url: `/api/applications/${sealed}` });
      const { evidence } = opened.json<{ evidence: { id: string; title: string }[] }>();
      return evidence.find(({ id }) => id === evidenceId)?.title;
    };
    const before = await titleFor('unit');
    await as['applicant']!({
      method: 'PUT',
      url: `/api/evidence/${evidenceId}`,
      payload: { title: '国家级证书' },
    });
    expect([await titleFor('applicant'), await titleFor('unit')]).toEqual(['国家级证书', before]);
  });

  it.each([
    'papers/..%2F..%2Fsecret.key',
    'papers/plan.pdf%00.docx',
    'papers/..%5C..%5Cplan.pdf',
    'papers/__proto__.pdf',
    'papers/constructor.docx',
    'papers/toString/seal',
    'pictures/..%2f..%2fsecret.key',
  ])('申报下面没有 %s', async (path) => {
    const answer = await as['applicant']!({ method: 'GET', url: `/api/applications/${sealed}/${path}` });
    expect([404, 422]).toContain(answer.statusCode);
    expect(answer.json<{ message: string }>().message).toMatch(/^\p{Script=Han}/u);
  });

  it.each([
    '__proto__',
    'constructor',
    'rows:__proto__',
    'applicant.__proto__',
    'team.__proto__.constructor',
  ])('没有「%s」这一栏，也没有这一处可以关联', async (name) => {
    const at = encodeURIComponent(name);
    const saved = await as['applicant']!({
      method: 'PUT',
      url: `/api/applications/${draft}/answers/${at}`,
      payload: { value: name.startsWith('rows') ? ['r1'] : 'x', basedOn: 0, writer: 't', sequence: 1 },
    });
    const linked = await as['applicant']!({
      method: 'PUT',
      url: `/api/applications/${draft}/links/${at}`,
      payload: { links: [] },
    });
    expect([saved.json<{ code: string }>().code, linked.json<{ code: string }>().code]).toEqual([
      'unknownLeaf',
      'unknownTarget',
    ]);
  });

  it('没有的导出文件不留下导出的记录', async () => {
    const url = `/api/recommending/calls/${own.callId}/nosuch.xlsx`;
    expect(await codeOf(as['unit']!({ method: 'GET', url }))).toBe('notFound');
    const events = await test.platform.db
      .selectFrom('event')
      .select('detail')
      .where('kind', '=', 'export.made')
      .execute();
    expect(events).toEqual([]);
  });
});
