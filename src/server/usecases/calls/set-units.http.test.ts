import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeMember, makeOrganisation } from '../../testing/make-people.ts';
import { type CallTest, openCallTest } from './testing/open-call-test.ts';

describe('改变参加的推荐单位', () => {
  let here: CallTest;
  let other: string;
  beforeEach(async () => {
    here = await openCallTest();
    other = (await makeOrganisation(here.platform.db, 'recommender')).id;
    here.clock('2023-06-02T09:00');
    await here.open({ unitIds: [other] });
  });
  afterEach(() => here.close());

  const set = (unitIds: readonly string[] | null) =>
    here.send(here.parties.authority, 'PUT', `/authority/calls/${here.parties.callId}/units`, { unitIds });
  const startCode = async () => (await here.start(here.parties.applicant)).code;

  it('发布后增加一个单位，它的申报单位就能开始；有了申报就去不掉，没有申报的能去掉', async () => {
    const own = here.parties.unit.organisationId ?? '';
    expect(await startCode()).toBe('unitTakesNoPart');
    expect(await set([other, own])).toEqual({});
    expect(await startCode()).toBeUndefined();
    const refused = await set([other]);
    expect(refused.code).toBe('unitHasApplications');
    expect(refused.message).toContain(here.parties.unit.organisationName);
    expect(await set([own])).toEqual({});
    const late = await makeOrganisation(here.platform.db, 'applicant', { unit_id: other });
    const clerk = await makeMember(here.platform.db, late);
    expect((await here.start(clerk)).code).toBe('unitTakesNoPart');
    expect(await set(null)).toEqual({});
    expect((await here.start(clerk)).code).toBeUndefined();
    expect((await set(['nobody'])).code).toBe('unknownUnit');
    expect((await set([own])).code).toBe('unitHasApplications');
    const events = await here.platform.db
      .selectFrom('event')
      .select('detail')
      .where('kind', '=', 'call.unitsChanged')
      .orderBy('seq')
      .execute();
    expect(events.map(({ detail }) => detail['added'])).toEqual([
      [here.parties.unit.organisationName],
      [],
      expect.arrayContaining([expect.any(String)]),
    ]);
  });
});
