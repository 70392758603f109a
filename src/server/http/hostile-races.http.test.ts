import { beforeEach, afterEach, describe, expect, it } from 'vitest';
import { findApplication } from '../storage/applications.ts';
import { readAnswers } from '../storage/answers.ts';
import { bringTo, makeParties, upload, type Parties } from '../testing/bring-to-state.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';

type Send = Awaited<ReturnType<TestApp['as']>>;

/** Two requests at the same moment: one of them is first, and the other meets what the first has left. */
describe('同一时刻的两个请求', () => {
  let test: TestApp;
  let parties: Parties;
  let applicant: Send;
  let unit: Send;
  let authority: Send;
  beforeEach(async () => {
    test = await openTestApp();
    parties = await makeParties(test.platform);
    applicant = await test.as(parties.applicant);
    unit = await test.as(parties.unit);
    authority = await test.as(parties.authority);
  }, 60_000);
  afterEach(() => test.app.close());

  const post = (send: Send, url: string, payload: object = {}) => send({ method: 'POST', url, payload });
  const stateOf = async (id: string) => (await findApplication(test.platform.db, id))?.state;
  const codes = (answers: Awaited<ReturnType<Send>>[]) =>
    answers.map((answer) => (answer.statusCode === 200 ? 'ok' : answer.json<{ code: string }>().code)).sort();
  const kinds = async (id: string) => {
    const events = await test.platform.db
      .selectFrom('event')
      .select('kind')
      .where('target', '=', id)
      .execute();
    return events.map(({ kind }) => kind);
  };

  it('点两次提交：一次成，一个编号，一个版本', async () => {
    const id = await bringTo(test.platform, parties, 'draft');
    const submit = () => post(applicant, `/api/applications/${id}/submit`, { promise: true });
    expect(codes(await Promise.all([submit(), submit(), submit()]))).toEqual([
      'ok',
      'stateForbids',
      'stateForbids',
    ]);
    const versions = await test.platform.db.selectFrom('version').select('id').execute();
    expect(versions).toHaveLength(1);
    expect((await kinds(id)).filter((kind) => kind === 'application.submitted')).toHaveLength(1);
  });

  it('提交的同时保存：要么在提交的版本里，要么没有存', async () => {
    const id = await bringTo(test.platform, parties, 'draft');
    const save = (at: number) =>
      applicant({
        method: 'PUT',
        url: `/api/applications/${id}/answers/plan.other`,
        payload: { value: `第 ${String(at)} 次`, basedOn: 1, writer: 'race', sequence: at },
      });
    const [, ...saves] = await Promise.all([
      post(applicant, `/api/applications/${id}/submit`, { promise: true }),
      ...[1, 2, 3, 4, 5].map(save),
    ]);
    const kept = saves.findLastIndex((answer) => answer.statusCode === 200) + 1;
    const { dossier } = await test.platform.db
      .selectFrom('version')
      .select('dossier')
      .executeTakeFirstOrThrow();
    const stands = (await readAnswers(test.platform.db, id)).find(({ leaf }) => leaf === 'plan.other');
    expect(dossier.answers['plan.other']).toEqual(stands?.value);
    if (kept > 0) expect(stands?.value).toBe(`第 ${String(kept)} 次`);
    expect(await stateOf(id)).toBe('submitted');
  });

  it.each([
    ['sealed', 'withdraw', 'recommend'],
    ['sealed', 'withdraw', 'return'],
    ['submitted', 'seal', 'return'],
  ] as const)('%s 时 %s 与 %s 相撞：只成一个', async (state, own, units) => {
    const id = await bringTo(test.platform, parties, state);
    if (units === 'recommend') await fileOpinion(id);
    if (own === 'seal') await fileScans(id);
    const answers = await Promise.all([
      post(applicant, `/api/applications/${id}/${own}`),
      post(unit, `/api/applications/${id}/${units}`, { reason: '请补充技术负责人的证明' }),
    ]);
    const done = answers.filter((answer) => answer.statusCode === 200);
    // Sealing and returning may follow one another; withdrawing leaves nothing to act on.
    if (own === 'withdraw') expect(done).toHaveLength(1);
    expect(answers.map(({ statusCode }) => statusCode < 500)).toEqual([true, true]);
    const acts = (await kinds(id)).filter((kind) =>
      [
        'application.withdrawn',
        'application.recommended',
        'application.returned',
        'application.sealed',
      ].includes(kind),
    );
    const before = state === 'sealed' ? 1 : 0;
    expect(acts).toHaveLength(done.length + before);
  });
  const fileOpinion = async (id: string) =>
    unit({
      method: 'PUT',
      url: `/api/applications/${id}/recommendation`,
      payload: {
        ...{ opinion: '同意推荐', opinedOn: '2023-06-01', order: null, remark: '' },
        ...{ contact: null, mainContent: null, uploadId: await upload(test.platform, parties.unit) },
      },
    });
  const fileScans = async (id: string) => {
    for (const paper of ['basic-info', 'plan', 'evidence-index'])
      await applicant({
        method: 'PUT',
        url: `/api/applications/${id}/papers/${paper}/seal`,
        payload: { uploadId: await upload(test.platform, parties.applicant) },
      });
  };

  it('受理与退回同一批：只成一个，整批一个样', async () => {
    const id = await bringTo(test.platform, parties, 'handedUp');
    const { batch_id: batch } = (await findApplication(test.platform.db, id))!;
    const answers = await Promise.all([
      post(authority, `/api/authority/batches/${batch!}/accept`),
      post(authority, `/api/authority/batches/${batch!}/send-back`, { reason: '请重新核对汇总表' }),
    ]);
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    expect(['accepted', 'recommended']).toContain(await stateOf(id));
  });

  it('点两次上报：一批，不是两批', async () => {
    await bringTo(test.platform, parties, 'recommended');
    const handUp = () => post(unit, `/api/recommending/calls/${parties.callId}/hand-up`);
    expect(codes(await Promise.all([handUp(), handUp()]))).toEqual(['nothingToHandUp', 'ok']);
  });

  it('点两次开始申报：一份', async () => {
    const start = () =>
      post(applicant, '/api/applications', { callId: parties.callId, centreType: 'regional' });
    expect(codes(await Promise.all([start(), start()]))).toEqual(['alreadyThere', 'ok']);
  });

  it('点两次归入材料：一份，第二次不算出错', async () => {
    const uploadId = await upload(test.platform, parties.applicant);
    const add = () => post(applicant, '/api/evidence', { uploadId, title: '样例' });
    expect(codes(await Promise.all([add(), add()]))).toEqual(['notFound', 'ok']);
  });

  it('一边关联一边删除同一份材料：不会关联着已删除的', async () => {
    const id = await bringTo(test.platform, parties, 'draft');
    const uploadId = await upload(test.platform, parties.applicant);
    const added = await post(applicant, '/api/evidence', { uploadId, title: '样例' });
    const { id: evidenceId } = added.json<{ id: string }>();
    const [linked, removed] = await Promise.all([
      applicant({
        method: 'PUT',
        url: `/api/applications/${id}/links/indicator.standardCount`,
        payload: { links: [{ evidenceId, pages: null }] },
      }),
      applicant({ method: 'DELETE', url: `/api/evidence/${evidenceId}` }),
    ]);
    expect([linked.statusCode, removed.statusCode].filter((status) => status === 200)).toHaveLength(1);
  });
});
