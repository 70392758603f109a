import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallSetUp } from '#contract/call-time.ts';
import { bringTo, makeParties } from '../../testing/bring-to-state.ts';
import { makeMember, makeOrganisation } from '../../testing/make-people.ts';
import { type CallTest, openCallTest } from './testing/open-call-test.ts';

describe('参加的推荐单位与名额', () => {
  let here: CallTest;
  beforeEach(async () => {
    here = await openCallTest();
  });
  afterEach(() => here.close());

  it('只有参加的推荐单位的申报单位能开始；不参加的在列表里就看得出', async () => {
    const others = await makeParties(here.platform);
    await here.open({ unitIds: [here.parties.unit.organisationId] });
    expect(await here.start(here.parties.applicant)).toMatchObject({ state: 'draft' });
    const refused = await here.start(others.applicant);
    expect(refused.code).toBe('unitTakesNoPart');
    expect(refused.message).toContain(`「${others.unit.organisationName!}」不参加「样例申报」的推荐`);
    expect((await here.callOf(here.parties.applicant)).time.takesPart).toBe(true);
    expect((await here.callOf(others.applicant)).time.takesPart).toBe(false);
    expect((await here.extend({ unitId: others.unit.organisationId })).code).toBe('unknownUnit');
    const { units } = await here.send<CallSetUp>(
      here.parties.authority,
      'GET',
      `/authority/calls/${here.parties.callId}/time`,
    );
    expect(units.filter(({ takesPart }) => takesPart).map(({ unitId }) => unitId)).toEqual([
      here.parties.unit.organisationId,
    ]);
  });

  it('开始以后改到不参加的推荐单位，提交时拒绝', async () => {
    await here.open({ unitIds: [here.parties.unit.organisationId] });
    here.clock('2023-06-29T10:00');
    const id = await bringTo(here.platform, here.parties, 'draft');
    const elsewhere = await makeOrganisation(here.platform.db, 'recommender');
    await here.platform.db
      .updateTable('organisation')
      .set({ unit_id: elsewhere.id })
      .where('id', '=', here.parties.applicant.organisationId)
      .execute();
    expect((await here.submit(id)).code).toBe('unitTakesNoPart');
  });

  it('名额用完不能再推荐；取消一项或增加名额后可以；推荐单位看得到「已推荐几项」', async () => {
    await here.open();
    here.clock('2023-06-29T10:00');
    const second = await makeMember(
      here.platform.db,
      await makeOrganisation(here.platform.db, 'applicant', { unit_id: here.parties.unit.organisationId }),
    );
    const first = await bringTo(here.platform, here.parties, 'recommended');
    const other = await bringTo(here.platform, { ...here.parties, applicant: second }, 'recommended');
    await here.act(here.parties.unit, other, 'withdraw-recommendation');
    const setQuota = (quota: number | null, centreType = 'enterprise') =>
      here.send(here.parties.authority, 'PUT', `/authority/calls/${here.parties.callId}/quotas`, {
        ...{ unitId: here.parties.unit.organisationId, centreType, quota },
      });
    expect((await setQuota(1, 'nosuchtype')).code).toBe('notFound');
    expect(await setQuota(1)).toEqual({});
    const refused = await here.act(here.parties.unit, other, 'recommend');
    expect([refused.code, refused.message]).toEqual([
      'quotaReached',
      expect.stringContaining('名额是 1 项，已推荐 1 项'),
    ]);
    expect((await here.callOf(here.parties.unit)).time.quotas).toMatchObject([
      { centreType: 'enterprise', quota: 1, recommended: 1 },
    ]);
    await here.act(here.parties.unit, first, 'withdraw-recommendation');
    expect(await here.act(here.parties.unit, other, 'recommend')).toMatchObject({ state: 'recommended' });
    expect((await here.act(here.parties.unit, first, 'recommend')).code).toBe('quotaReached');
    await setQuota(null);
    expect(await here.act(here.parties.unit, first, 'recommend')).toMatchObject({ state: 'recommended' });
    expect((await here.callOf(here.parties.unit)).time.quotas).toEqual([]);
  });

  it('两人同时推荐最后一个名额，只成一个', async () => {
    await here.open();
    here.clock('2023-06-29T10:00');
    const second = await makeMember(
      here.platform.db,
      await makeOrganisation(here.platform.db, 'applicant', { unit_id: here.parties.unit.organisationId }),
    );
    const ids = [
      await bringTo(here.platform, here.parties, 'recommended'),
      await bringTo(here.platform, { ...here.parties, applicant: second }, 'recommended'),
    ];
    for (const id of ids) await here.act(here.parties.unit, id, 'withdraw-recommendation');
    await here.send(here.parties.authority, 'PUT', `/authority/calls/${here.parties.callId}/quotas`, {
      ...{ unitId: here.parties.unit.organisationId, centreType: 'enterprise', quota: 1 },
    });
    const answers = await Promise.all(ids.map((id) => here.act(here.parties.unit, id, 'recommend')));
    expect(answers.filter(({ code }) => code === 'quotaReached')).toHaveLength(1);
  });
});
