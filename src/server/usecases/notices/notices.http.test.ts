import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NoticeChoices, NoticeItem } from '#contract/notices.ts';
import type { Actor } from '#kernel/actor.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { bringTo, makeParties, type Parties } from '../../testing/bring-to-state.ts';
import { makeMember } from '../../testing/make-people.ts';
import { openTestApp, type TestApp } from '../../testing/open-test-app.ts';
import { openCall } from '../authority/open-call.ts';
import { sendBackBatch } from '../authority/send-back-batch.ts';
import { withdrawApplication } from '../application/withdraw-application.ts';

interface List {
  readonly notices: NoticeItem[];
  readonly unread: number;
  readonly more: boolean;
}

describe('消息', () => {
  let test: TestApp;
  let parties: Parties;
  beforeEach(async () => {
    test = await openTestApp();
    parties = await makeParties(test.platform);
  });
  afterEach(() => test.app.close());

  const colleague = (of: Actor) =>
    makeMember(
      test.platform.db,
      { id: of.organisationId ?? '', name: of.organisationName ?? '', grants: ['applicant'] },
      'reader',
    );
  async function list(who: Actor, query = ''): Promise<List> {
    const answer = await (await test.as(who))({ method: 'GET', url: `/api/notices${query}` });
    return answer.json<List>();
  }
  const kinds = async (who: Actor) => (await list(who)).notices.map(({ kind }) => kind);
  async function post(who: Actor, url: string, payload: object = {}, method: 'POST' | 'PUT' = 'POST') {
    return (await test.as(who))({ method, url: `/api${url}`, payload });
  }

  it('从提交到受理，该知道的人都知道，做的人自己不收', async () => {
    const other = await colleague(parties.applicant);
    await bringTo(test.platform, parties, 'accepted');
    expect(await kinds(parties.unit)).toEqual(['batchAccepted', 'sealed', 'submitted']);
    expect(await kinds(parties.applicant)).toEqual(['accepted', 'handedUp', 'recommended']);
    expect(await kinds(other)).toEqual(['accepted', 'handedUp', 'recommended']);
    expect(await kinds(parties.authority)).toEqual(['batchHandedUp']);
    const { notices } = await list(parties.authority);
    expect(notices[0]?.title).toBe(`「${parties.unit.organisationName ?? ''}」上报了「样例申报」的 1 份申报`);
  });

  it('退回、撤回、整批退回各告诉该知道的人，并通到要办的地方', async () => {
    const returned = await bringTo(test.platform, parties, 'returned');
    const { notices } = await list(parties.applicant);
    expect(notices[0]).toMatchObject({ kind: 'returned', read: false, place: `/apply/${returned}` });
    expect(notices[0]?.title).toBe('「样例申报」企业型申报被退回修改');
    const submitted = await bringTo(test.platform, parties, 'submitted', 'industry');
    await withdrawApplication(test.platform.asking(parties.applicant), { applicationId: submitted });
    expect((await kinds(parties.unit))[0]).toBe('withdrawn');
    await bringTo(test.platform, parties, 'handedUp', 'regional');
    const { id: batchId } = await test.platform.db.selectFrom('batch').select('id').executeTakeFirstOrThrow();
    await sendBackBatch(test.platform.asking(parties.authority), { batchId, reason: '请核对总投资' });
    expect((await kinds(parties.unit))[0]).toBe('batchSentBack');
    expect(await kinds(parties.applicant)).not.toContain('batchSentBack');
  });

  it('整批上报只告诉主管部门一次；没做成的操作不留消息', async () => {
    for (const sample of ['enterprise', 'industry'])
      await bringTo(test.platform, parties, 'recommended', sample);
    await bringTo(test.platform, parties, 'handedUp', 'regional');
    const { notices } = await list(parties.authority);
    expect(notices.map(({ title }) => title)).toEqual([expect.stringContaining('3 份申报')]);
    const { db } = test.platform;
    const { id } = await db.selectFrom('application').select('id').executeTakeFirstOrThrow();
    const undone = inTransaction(db, async (tx) => {
      await recordEvent(tx, test.platform.asking(parties.authority), 'application.accepted', id);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await kinds(parties.applicant)).not.toContain('accepted');
  });

  it('看过的算看过，数目跟着变；别人的看不到也标不了', async () => {
    const other = await colleague(parties.applicant);
    await bringTo(test.platform, parties, 'accepted');
    const { notices, unread } = await list(parties.applicant);
    expect(unread).toBe(3);
    const [newest, , oldest] = notices;
    const read = await post(parties.applicant, `/notices/${String(oldest?.id)}/read`);
    expect(read.json()).toEqual({ unread: 2 });
    expect((await list(parties.applicant, '?only=unread')).notices).toHaveLength(2);
    expect((await list(other)).unread).toBe(3);
    expect((await post(other, `/notices/${String(newest?.id)}/read`)).statusCode).toBe(404);
    expect((await post(parties.applicant, '/notices/read', { upTo: newest?.id })).json()).toEqual({
      unread: 0,
    });
    expect((await list(parties.applicant, `?before=${String(newest?.id)}`)).notices).toHaveLength(2);
  });

  it('各人自己选：关掉的站内不再出现；期限关不掉；没有地址的方式和写错的邮箱说明怎么办', async () => {
    const get = await (await test.as(parties.applicant))({ method: 'GET', url: '/api/notices/choices' });
    const { choices } = get.json<NoticeChoices>();
    expect(choices.find(({ kind, channel }) => kind === 'returned' && channel === 'mail')?.wanted).toBe(
      false,
    );
    const choose = (given: object) =>
      post(parties.applicant, '/notices/choices', { choices: [], mail: '', weCom: '', ...given }, 'PUT');
    const code = async (given: object) => (await choose(given)).json<{ code?: string; message?: string }>();
    const one = (kind: string, channel: string, wanted: boolean) => [{ kind, channel, wanted }];
    expect(await code({ choices: one('deadlineNear', 'inApp', false) })).toMatchObject({
      code: 'noticeFixed',
    });
    expect(await code({ choices: one('returned', 'mail', true) })).toMatchObject({ code: 'addressMissing' });
    expect(await code({ mail: 'a@@b' })).toMatchObject({ code: 'badEmail' });
    expect((await choose({ choices: one('returned', 'inApp', false) })).statusCode).toBe(200);
    await bringTo(test.platform, parties, 'returned');
    expect(await kinds(parties.applicant)).toEqual([]);
  });

  it('开启申报，告诉参加的推荐单位及其所属企业，不告诉别的', async () => {
    const others = await makeParties(test.platform);
    await openCall(test.platform.asking(parties.authority), {
      ...{ noticeId: 'shanxi-2023', title: '样例申报二', year: 2023, copies: 2, sealWorkingDays: 3 },
      ...{ opensAt: '2023-06-01T00:00:00+08:00', closesAt: '2023-07-01T00:00:00+08:00' },
      unitIds: [parties.unit.organisationId ?? ''],
    });
    const { notices } = await list(parties.applicant);
    expect(notices[0]?.title).toBe('「样例申报二」开始申报，截止到 2023-06-30');
    expect(await kinds(parties.unit)).toEqual(['unitCallOpened']);
    expect(await kinds(others.applicant)).toEqual([]);
    expect(await kinds(others.unit)).toEqual([]);
  });

  it('停用的账号不再收消息', async () => {
    const other = await colleague(parties.applicant);
    const { db } = test.platform;
    await db
      .updateTable('membership')
      .set({ closed: true })
      .where('person_id', '=', other.personId)
      .execute();
    await bringTo(test.platform, parties, 'returned');
    const got = await db.selectFrom('notice').select('id').where('person_id', '=', other.personId).execute();
    expect(got).toEqual([]);
  });
});
