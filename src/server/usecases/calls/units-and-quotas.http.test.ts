import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallItem } from '#contract/application.ts';
import type { CallSetUp } from '#contract/call-time.ts';
import type { Actor } from '#kernel/actor.ts';
import { bringTo, makeParties, type Parties } from '../../testing/bring-to-state.ts';
import { makeMember, makeOrganisation } from '../../testing/make-people.ts';
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

describe('参加的推荐单位与名额', () => {
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
  const act = (actor: Actor, applicationId: string, verb: string) =>
    send(actor, 'POST', `/applications/${applicationId}/${verb}`, {});

  it('只有参加的推荐单位的申报单位能开始；不参加的在列表里就看得出', async () => {
    const others = await makeParties(test.platform);
    await open({ unitIds: [parties.unit.organisationId] });
    expect(await start(parties.applicant)).toMatchObject({ state: 'draft' });
    const refused = await start(others.applicant);
    expect(refused.code).toBe('unitTakesNoPart');
    expect(refused.message).toContain(`「${others.unit.organisationName!}」不参加「样例申报」的推荐`);
    expect((await callOf(parties.applicant)).time.takesPart).toBe(true);
    expect((await callOf(others.applicant)).time.takesPart).toBe(false);
    expect((await extend({ unitId: others.unit.organisationId })).code).toBe('unknownUnit');
    const { units } = await send<CallSetUp>(
      parties.authority,
      'GET',
      `/authority/calls/${parties.callId}/time`,
    );
    expect(units.filter(({ takesPart }) => takesPart).map(({ unitId }) => unitId)).toEqual([
      parties.unit.organisationId,
    ]);
  });

  it('开始以后改到不参加的推荐单位，提交时拒绝', async () => {
    await open({ unitIds: [parties.unit.organisationId] });
    clock('2023-06-29T10:00');
    const id = await bringTo(test.platform, parties, 'draft');
    const elsewhere = await makeOrganisation(test.platform.db, 'recommender');
    await test.platform.db
      .updateTable('organisation')
      .set({ unit_id: elsewhere.id })
      .where('id', '=', parties.applicant.organisationId)
      .execute();
    expect((await submit(id)).code).toBe('unitTakesNoPart');
  });

  it('名额用完不能再推荐；取消一项或增加名额后可以；推荐单位看得到「已推荐几项」', async () => {
    await open();
    clock('2023-06-29T10:00');
    const second = await makeMember(
      test.platform.db,
      await makeOrganisation(test.platform.db, 'applicant', { unit_id: parties.unit.organisationId }),
    );
    const first = await bringTo(test.platform, parties, 'recommended');
    const other = await bringTo(test.platform, { ...parties, applicant: second }, 'recommended');
    await act(parties.unit, other, 'withdraw-recommendation');
    const setQuota = (quota: number | null, centreType = 'enterprise') =>
      send(parties.authority, 'PUT', `/authority/calls/${parties.callId}/quotas`, {
        ...{ unitId: parties.unit.organisationId, centreType, quota },
      });
    expect((await setQuota(1, 'nosuchtype')).code).toBe('notFound');
    expect(await setQuota(1)).toEqual({});
    const refused = await act(parties.unit, other, 'recommend');
    expect([refused.code, refused.message]).toEqual([
      'quotaReached',
      expect.stringContaining('名额是 1 项，已推荐 1 项'),
    ]);
    expect((await callOf(parties.unit)).time.quotas).toMatchObject([
      { centreType: 'enterprise', quota: 1, recommended: 1 },
    ]);
    await act(parties.unit, first, 'withdraw-recommendation');
    expect(await act(parties.unit, other, 'recommend')).toMatchObject({ state: 'recommended' });
    expect((await act(parties.unit, first, 'recommend')).code).toBe('quotaReached');
    await setQuota(null);
    expect(await act(parties.unit, first, 'recommend')).toMatchObject({ state: 'recommended' });
    expect((await callOf(parties.unit)).time.quotas).toEqual([]);
  });

  it('两人同时推荐最后一个名额，只成一个', async () => {
    await open();
    clock('2023-06-29T10:00');
    const second = await makeMember(
      test.platform.db,
      await makeOrganisation(test.platform.db, 'applicant', { unit_id: parties.unit.organisationId }),
    );
    const ids = [
      await bringTo(test.platform, parties, 'recommended'),
      await bringTo(test.platform, { ...parties, applicant: second }, 'recommended'),
    ];
    for (const id of ids) await act(parties.unit, id, 'withdraw-recommendation');
    await send(parties.authority, 'PUT', `/authority/calls/${parties.callId}/quotas`, {
      ...{ unitId: parties.unit.organisationId, centreType: 'enterprise', quota: 1 },
    });
    const answers = await Promise.all(ids.map((id) => act(parties.unit, id, 'recommend')));
    expect(answers.filter(({ code }) => code === 'quotaReached')).toHaveLength(1);
  });
});
