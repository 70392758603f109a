import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallItem } from '#contract/application.ts';
import type { CallSetUp } from '#contract/call-time.ts';
import type { Actor } from '#kernel/actor.ts';
import { bringTo, fileSeals, makeParties, type Parties } from '../../testing/bring-to-state.ts';
import { makeOrganisation } from '../../testing/make-people.ts';
import { openTestApp, type TestApp } from '../../testing/open-test-app.ts';

const at = (text: string) => new Date(`${text}+08:00`);
const iso = (text: string) => at(text).toISOString();
const opening = {
  ...{ noticeId: 'shanxi-2023', title: '样例申报', year: 2023, copies: 2, sealWorkingDays: 3 },
  ...{ opensAt: iso('2023-06-01T00:00'), closesAt: iso('2023-06-30T18:00') },
};

interface Refused {
  readonly code?: string;
  readonly message?: string;
}

describe('申报的期限', () => {
  let test: TestApp;
  let parties: Parties;
  beforeEach(async () => {
    test = await openTestApp({ limits: { general: 1e6, signIn: 1e6, codes: 1e6 } });
    parties = await makeParties(test.platform);
  });
  afterEach(() => test.app.close());

  const send = async <Out = Refused>(
    actor: Actor,
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    payload?: object,
  ) => {
    const ask = await test.as(actor);
    return (await ask({ method, url: `/api${url}`, ...(payload && { payload }) })).json<Out>();
  };
  const open = async (more: object = {}) => {
    const answer = await send<{ id: string } & Refused>(parties.authority, 'POST', '/authority/calls', {
      ...opening,
      ...more,
    });
    parties = { ...parties, callId: answer.id };
    return answer;
  };
  const clock = (text: string) => test.platform.setClock(at(text));
  const submit = (applicationId: string) =>
    send(parties.applicant, 'POST', `/applications/${applicationId}/submit`, { promise: true });
  const start = (actor: Actor, centreType = 'regional') =>
    send(actor, 'POST', '/applications', { callId: parties.callId, centreType });
  const extend = (more: object = {}) =>
    send(parties.authority, 'POST', `/authority/calls/${parties.callId}/extensions`, {
      ...{ stage: 'submit', unitId: null, until: iso('2023-07-03T18:00'), reason: '受暴雨停电影响' },
      ...more,
    });
  const callOf = async (actor: Actor): Promise<CallItem> => {
    const calls = await send<CallItem[]>(actor, 'GET', '/calls');
    return calls.find(({ id }) => id === parties.callId)!;
  };
  const submitTime = async (actor: Actor) => (await callOf(actor)).time.stages[0]!;
  const act = (actor: Actor, applicationId: string, verb: string) =>
    send(actor, 'POST', `/applications/${applicationId}/${verb}`, {});

  it('截止当晚：宽限期内，截止前已开始的还能交，没开始的不能再开始', async () => {
    await open({ graceMinutes: 120, softAt: iso('2023-06-28T00:00') });
    clock('2023-06-30T17:00');
    const begun = await bringTo(test.platform, parties, 'draft');
    const late = await bringTo(test.platform, parties, 'draft', 'industry');
    expect(await submitTime(parties.applicant)).toEqual({
      ...{ stage: 'submit', softAt: iso('2023-06-28T00:00'), hardAt: iso('2023-06-30T18:00') },
      ...{ graceMinutes: 120, extended: null },
    });
    clock('2023-06-30T18:00');
    expect((await start(parties.applicant)).code).toBe('callNotOpen');
    clock('2023-06-30T19:59:59');
    expect(await submit(begun)).toMatchObject({ submittedAt: iso('2023-06-30T19:59:59') });
    clock('2023-06-30T20:00');
    const refused = await submit(late);
    expect(refused.code).toBe('deadlinePassed');
    expect(refused.message).toContain('2023年6月30日 18:00 截止（宽限到 2023年6月30日 20:00，也已经过了）');
    expect(refused.message).toContain('申请延期');
  });

  it('没有宽限的申报，截止就是截止；退回来改的仍能再交', async () => {
    await open();
    clock('2023-06-29T10:00');
    const draft = await bringTo(test.platform, parties, 'draft');
    const returned = await bringTo(test.platform, parties, 'returned', 'industry');
    clock('2023-06-30T18:00');
    expect((await submit(draft)).code).toBe('deadlinePassed');
    expect(await submit(returned)).toMatchObject({ applicationId: returned });
  });

  it('延期给一个单位：它的申报单位看到新期限和原因，别的单位照旧', async () => {
    await open();
    const others = { ...(await makeParties(test.platform)), callId: parties.callId };
    clock('2023-06-30T17:00');
    const own = await bringTo(test.platform, parties, 'draft');
    const foreign = await bringTo(test.platform, others, 'draft');
    clock('2023-06-30T18:30');
    expect((await submit(own)).code).toBe('deadlinePassed');
    expect(await extend({ unitId: parties.unit.organisationId })).toEqual({});
    const extended = { reason: '受暴雨停电影响', forAll: false };
    for (const actor of [parties.applicant, parties.unit])
      expect(await submitTime(actor)).toMatchObject({ hardAt: iso('2023-07-03T18:00'), extended });
    expect(await callOf(parties.applicant)).toMatchObject({ open: true, closesAt: iso('2023-07-03T18:00') });
    for (const actor of [others.applicant, others.unit, parties.authority])
      expect(await submitTime(actor)).toMatchObject({ hardAt: iso('2023-06-30T18:00'), extended: null });
    expect(await submit(own)).toMatchObject({ applicationId: own });
    const refused = await send(others.applicant, 'POST', `/applications/${foreign}/submit`, {
      promise: true,
    });
    expect(refused.code).toBe('deadlinePassed');
    const { extensions } = await send<CallSetUp>(
      parties.authority,
      'GET',
      `/authority/calls/${parties.callId}/time`,
    );
    expect(extensions).toMatchObject([
      {
        stage: 'submit',
        unitName: parties.unit.organisationName,
        until: iso('2023-07-03T18:00'),
        reason: '受暴雨停电影响',
      },
    ]);
  });

  it('延期给全体：登录前的页面也看到新期限；延期记在事件里，原因不记', async () => {
    await open();
    expect(await extend()).toEqual({});
    const site = await send<{ calls: { id: string; closesAt: string }[] }>(parties.applicant, 'GET', '/site');
    expect(site.calls.find(({ id }) => id === parties.callId)?.closesAt).toBe(iso('2023-07-03T18:00'));
    expect(await submitTime(parties.applicant)).toMatchObject({ extended: { forAll: true } });
    const events = await test.platform.db
      .selectFrom('event')
      .selectAll()
      .where('kind', '=', 'call.extended')
      .execute();
    expect(events).toMatchObject([{ target: parties.callId, person_id: parties.authority.personId }]);
    expect(events[0]!.detail).toEqual({ stage: 'submit', until: iso('2023-07-03T18:00') });
  });

  it('延期写得不对，说出哪里不对、怎么改，什么也不留下', async () => {
    await open({ seal: { softAt: null, hardAt: iso('2023-07-05T18:00'), graceMinutes: 0 } });
    const outsider = await makeOrganisation(test.platform.db, 'applicant');
    const said = async (more: object) => {
      const { code, message } = await extend(more);
      return [code, message];
    };
    expect(await said({ until: iso('2023-05-01T00:00') })).toEqual([
      'badDeadline',
      expect.stringContaining('已经过去'),
    ]);
    expect(await said({ until: iso('2023-06-20T00:00') })).toEqual([
      'badDeadline',
      expect.stringContaining('只能更晚'),
    ]);
    expect(await said({ until: iso('2023-07-20T00:00') })).toEqual([
      'badDeadline',
      expect.stringContaining('请先把「完成盖章」'),
    ]);
    expect(await said({ until: '明天' })).toEqual(['badDeadline', expect.stringContaining('年、月、日')]);
    expect(await said({ stage: 'recommend' })).toEqual([
      'badDeadline',
      expect.stringContaining('没有规定「推荐上报」'),
    ]);
    expect(await said({ reason: '急' })).toEqual(['reasonMissing', expect.stringContaining('原因')]);
    expect((await extend({ unitId: outsider.id })).code).toBe('unknownUnit');
    expect(await test.platform.db.selectFrom('call_extension').selectAll().execute()).toEqual([]);
  });

  it('开启申报时写错的期限不收', async () => {
    const said = async (more: object) => (await open(more)).message;
    expect(await said({ closesAt: iso('2023-05-30T00:00'), opensAt: iso('2023-05-01T00:00') })).toContain(
      '已经过去',
    );
    expect(await said({ closesAt: iso('2023-06-01T00:00') })).toContain('早于申报开始');
    expect(await said({ softAt: iso('2023-07-30T00:00') })).toContain('提醒时间应早于');
    expect(
      await said({ recommend: { softAt: null, hardAt: iso('2023-06-20T00:00'), graceMinutes: 0 } }),
    ).toContain('「推荐上报」的截止时间不能早于「提交申报」');
    expect((await open({ unitIds: ['nobody'] })).code).toBe('unknownUnit');
  });

  it('盖章有期限：截止后不能完成盖章，宽限给截止前交了申报的，退回重交的不受限', async () => {
    const seal = { softAt: null, hardAt: iso('2023-07-03T18:00'), graceMinutes: 60 };
    await open({ seal });
    clock('2023-06-30T10:00');
    const first = await bringTo(test.platform, parties, 'submitted');
    const second = await bringTo(test.platform, parties, 'submitted', 'industry');
    const returned = await bringTo(test.platform, parties, 'returned', 'regional');
    for (const id of [first, second]) await fileSeals(test.platform, parties.applicant, id);
    clock('2023-07-03T18:30');
    expect(await act(parties.applicant, first, 'seal')).toMatchObject({ state: 'sealed' });
    clock('2023-07-03T19:00');
    const refused = await act(parties.applicant, second, 'seal');
    expect([refused.code, refused.message]).toEqual([
      'stageClosed',
      expect.stringContaining('「完成盖章」已于 2023年7月3日 18:00 截止'),
    ]);
    await submit(returned);
    await fileSeals(test.platform, parties.applicant, returned);
    expect(await act(parties.applicant, returned, 'seal')).toMatchObject({ state: 'sealed' });
  });

  it('推荐上报有期限：截止后不能推荐、不能上报，给本单位延期后可以', async () => {
    await open({ recommend: { softAt: null, hardAt: iso('2023-07-05T18:00'), graceMinutes: 0 } });
    clock('2023-06-30T10:00');
    const id = await bringTo(test.platform, parties, 'recommended');
    clock('2023-07-05T18:00');
    const handUp = () =>
      send<{ count?: number } & Refused>(
        parties.unit,
        'POST',
        `/recommending/calls/${parties.callId}/hand-up`,
        {},
      );
    expect(await handUp()).toMatchObject({ code: 'stageClosed' });
    await act(parties.unit, id, 'withdraw-recommendation');
    expect(await act(parties.unit, id, 'recommend')).toMatchObject({ code: 'stageClosed' });
    await extend({ stage: 'recommend', unitId: parties.unit.organisationId, until: iso('2023-07-08T18:00') });
    expect(await act(parties.unit, id, 'recommend')).toMatchObject({ state: 'recommended' });
    expect(await handUp()).toMatchObject({ count: 1 });
  });
});
