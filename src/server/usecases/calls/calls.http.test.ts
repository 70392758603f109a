import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallSetUp } from '#contract/call-time.ts';
import type { Actor } from '#kernel/actor.ts';
import { bringTo, fileSeals, makeParties } from '../../testing/bring-to-state.ts';
import { makeOrganisation } from '../../testing/make-people.ts';
import { iso, type CallTest, openCallTest, type Refused } from './testing/open-call-test.ts';

describe('申报的期限', () => {
  let here: CallTest;
  beforeEach(async () => {
    here = await openCallTest();
  });
  afterEach(() => here.close());

  const submitTime = async (actor: Actor) => (await here.callOf(actor)).time.stages[0]!;

  it('截止当晚：宽限期内，截止前已开始的还能交，没开始的不能再开始', async () => {
    await here.open({ graceMinutes: 120, softAt: iso('2023-06-28T00:00') });
    here.clock('2023-06-30T17:00');
    const begun = await bringTo(here.platform, here.parties, 'draft');
    const late = await bringTo(here.platform, here.parties, 'draft', 'industry');
    expect(await submitTime(here.parties.applicant)).toEqual({
      ...{ stage: 'submit', softAt: iso('2023-06-28T00:00'), hardAt: iso('2023-06-30T18:00') },
      ...{ graceMinutes: 120, extended: null },
    });
    here.clock('2023-06-30T18:00');
    expect((await here.start(here.parties.applicant)).code).toBe('callNotOpen');
    here.clock('2023-06-30T19:59:59');
    expect(await here.submit(begun)).toMatchObject({ submittedAt: iso('2023-06-30T19:59:59') });
    here.clock('2023-06-30T20:00');
    const refused = await here.submit(late);
    expect(refused.code).toBe('deadlinePassed');
    expect(refused.message).toContain('2023年6月30日 18:00 截止（宽限到 2023年6月30日 20:00，也已经过了）');
    expect(refused.message).toContain('申请延期');
  });

  it('没有宽限的申报，截止就是截止；退回来改的仍能再交', async () => {
    await here.open();
    here.clock('2023-06-29T10:00');
    const draft = await bringTo(here.platform, here.parties, 'draft');
    const returned = await bringTo(here.platform, here.parties, 'returned', 'industry');
    here.clock('2023-06-30T18:00');
    expect((await here.submit(draft)).code).toBe('deadlinePassed');
    expect(await here.submit(returned)).toMatchObject({ applicationId: returned });
  });

  it('延期给一个单位：它的申报单位看到新期限和原因，别的单位照旧', async () => {
    await here.open();
    const others = { ...(await makeParties(here.platform)), callId: here.parties.callId };
    here.clock('2023-06-30T17:00');
    const own = await bringTo(here.platform, here.parties, 'draft');
    const foreign = await bringTo(here.platform, others, 'draft');
    here.clock('2023-06-30T18:30');
    expect((await here.submit(own)).code).toBe('deadlinePassed');
    expect(await here.extend({ unitId: here.parties.unit.organisationId })).toEqual({});
    const extended = { reason: '受暴雨停电影响', forAll: false };
    for (const actor of [here.parties.applicant, here.parties.unit])
      expect(await submitTime(actor)).toMatchObject({ hardAt: iso('2023-07-03T18:00'), extended });
    expect(await here.callOf(here.parties.applicant)).toMatchObject({
      open: true,
      closesAt: iso('2023-07-03T18:00'),
    });
    for (const actor of [others.applicant, others.unit, here.parties.authority])
      expect(await submitTime(actor)).toMatchObject({ hardAt: iso('2023-06-30T18:00'), extended: null });
    expect(await here.submit(own)).toMatchObject({ applicationId: own });
    const refused = await here.send(others.applicant, 'POST', `/applications/${foreign}/submit`, {
      promise: true,
    });
    expect(refused.code).toBe('deadlinePassed');
    const { extensions } = await here.send<CallSetUp>(
      here.parties.authority,
      'GET',
      `/authority/calls/${here.parties.callId}/time`,
    );
    expect(extensions).toMatchObject([
      {
        stage: 'submit',
        unitName: here.parties.unit.organisationName,
        until: iso('2023-07-03T18:00'),
        reason: '受暴雨停电影响',
      },
    ]);
  });

  it('延期给全体：登录前的页面也看到新期限；延期记在事件里，原因不记', async () => {
    await here.open();
    expect(await here.extend()).toEqual({});
    const site = await here.send<{ calls: { id: string; closesAt: string }[] }>(
      here.parties.applicant,
      'GET',
      '/site',
    );
    expect(site.calls.find(({ id }) => id === here.parties.callId)?.closesAt).toBe(iso('2023-07-03T18:00'));
    expect(await submitTime(here.parties.applicant)).toMatchObject({ extended: { forAll: true } });
    const events = await here.platform.db
      .selectFrom('event')
      .selectAll()
      .where('kind', '=', 'call.extended')
      .execute();
    expect(events).toMatchObject([
      { target: here.parties.callId, person_id: here.parties.authority.personId },
    ]);
    expect(events[0]!.detail).toEqual({ stage: 'submit', until: iso('2023-07-03T18:00') });
  });

  it('延期写得不对，说出哪里不对、怎么改，什么也不留下', async () => {
    await here.open({ seal: { softAt: null, hardAt: iso('2023-07-05T18:00'), graceMinutes: 0 } });
    const outsider = await makeOrganisation(here.platform.db, 'applicant');
    const said = async (more: object) => {
      const { code, message } = await here.extend(more);
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
    expect((await here.extend({ unitId: outsider.id })).code).toBe('unknownUnit');
    expect(await here.platform.db.selectFrom('call_extension').selectAll().execute()).toEqual([]);
  });

  it('开启申报时写错的期限不收', async () => {
    const said = async (more: object) => (await here.open(more)).message;
    expect(await said({ closesAt: iso('2023-05-30T00:00'), opensAt: iso('2023-05-01T00:00') })).toContain(
      '已经过去',
    );
    expect(await said({ closesAt: iso('2023-06-01T00:00') })).toContain('早于申报开始');
    expect(await said({ softAt: iso('2023-07-30T00:00') })).toContain('提醒时间应早于');
    expect(
      await said({ recommend: { softAt: null, hardAt: iso('2023-06-20T00:00'), graceMinutes: 0 } }),
    ).toContain('「推荐上报」的截止时间不能早于「提交申报」');
    expect((await here.open({ unitIds: ['nobody'] })).code).toBe('unknownUnit');
  });

  it('盖章有期限：截止后不能完成盖章，宽限给截止前交了申报的，退回重交的不受限', async () => {
    const seal = { softAt: null, hardAt: iso('2023-07-03T18:00'), graceMinutes: 60 };
    await here.open({ seal });
    here.clock('2023-06-30T10:00');
    const first = await bringTo(here.platform, here.parties, 'submitted');
    const second = await bringTo(here.platform, here.parties, 'submitted', 'industry');
    const returned = await bringTo(here.platform, here.parties, 'returned', 'regional');
    for (const id of [first, second]) await fileSeals(here.platform, here.parties.applicant, id);
    here.clock('2023-07-03T18:30');
    expect(await here.act(here.parties.applicant, first, 'seal')).toMatchObject({ state: 'sealed' });
    here.clock('2023-07-03T19:00');
    const refused = await here.act(here.parties.applicant, second, 'seal');
    expect([refused.code, refused.message]).toEqual([
      'stageClosed',
      expect.stringContaining('「完成盖章」已于 2023年7月3日 18:00 截止'),
    ]);
    await here.submit(returned);
    await fileSeals(here.platform, here.parties.applicant, returned);
    expect(await here.act(here.parties.applicant, returned, 'seal')).toMatchObject({ state: 'sealed' });
  });

  it('推荐上报有期限：截止后不能推荐、不能上报，给本单位延期后可以', async () => {
    await here.open({ recommend: { softAt: null, hardAt: iso('2023-07-05T18:00'), graceMinutes: 0 } });
    here.clock('2023-06-30T10:00');
    const id = await bringTo(here.platform, here.parties, 'recommended');
    here.clock('2023-07-05T18:00');
    const handUp = () =>
      here.send<{ count?: number } & Refused>(
        here.parties.unit,
        'POST',
        `/recommending/calls/${here.parties.callId}/hand-up`,
        {},
      );
    expect(await handUp()).toMatchObject({ code: 'stageClosed' });
    await here.act(here.parties.unit, id, 'withdraw-recommendation');
    expect(await here.act(here.parties.unit, id, 'recommend')).toMatchObject({ code: 'stageClosed' });
    await here.extend({
      stage: 'recommend',
      unitId: here.parties.unit.organisationId,
      until: iso('2023-07-08T18:00'),
    });
    expect(await here.act(here.parties.unit, id, 'recommend')).toMatchObject({ state: 'recommended' });
    expect(await handUp()).toMatchObject({ count: 1 });
  });
});
