import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ChasedItem } from '#contract/chasing.ts';
import type { Actor } from '#kernel/actor.ts';
import { bringTo, makeParties, type Parties } from '../../testing/bring-to-state.ts';
import { makeMember, makeOrganisation } from '../../testing/make-people.ts';
import { openTestApp, type TestApp } from '../../testing/open-test-app.ts';

describe('催办', () => {
  let test: TestApp;
  let parties: Parties;
  beforeEach(async () => {
    test = await openTestApp();
    parties = await makeParties(test.platform);
  });
  afterEach(() => test.app.close());

  const url = (area: 'recommending' | 'authority') => `/api/${area}/calls/${parties.callId}/chasing`;
  async function chased(who: Actor, area: 'recommending' | 'authority'): Promise<ChasedItem[]> {
    const answer = await (await test.as(who))({ method: 'GET', url: url(area) });
    return answer.json<ChasedItem[]>();
  }
  const ofUnit = () => chased(parties.unit, 'recommending');
  const note = async (who: Actor, area: 'recommending' | 'authority', payload: object) =>
    (await test.as(who))({ method: 'POST', url: url(area), payload });

  it('没开始、没提交、没盖章的都列出来，带联系人、电话和还剩几天；办完的不在其中', async () => {
    const idle = await makeOrganisation(test.platform.db, 'applicant', {
      ...{ unit_id: parties.unit.organisationId, name: '样例乙公司', contact_name: '样例乙' },
      contact_phone: '0351-1234567',
    });
    await bringTo(test.platform, parties, 'draft');
    await bringTo(test.platform, parties, 'submitted', 'industry');
    await bringTo(test.platform, parties, 'accepted', 'regional');
    test.platform.setClock(new Date('2023-06-24T10:00:00+08:00'));
    const rows = await ofUnit();
    const of = (id: string | null) =>
      rows
        .filter(({ organisationId }) => organisationId === id)
        .map(({ state, reasons }) => [state, reasons]);
    expect(of(idle.id)).toEqual([[null, ['notStarted']]]);
    // Nobody of the applicant has read that it was recommended, handed up and accepted.
    expect(of(parties.applicant.organisationId).sort()).toEqual([
      ['accepted', ['unread']],
      ['draft', ['notSubmitted', 'unread']],
      ['submitted', ['notSealed', 'unread']],
    ]);
    expect(rows.find(({ organisationId }) => organisationId === idle.id)).toMatchObject({
      ...{ contactName: '样例乙', contactPhone: '0351-1234567', daysLeft: 6, dueOn: '2023-06-30' },
      ...{ unread: 0, calls: [] },
    });
  });

  it('有一位同事看过就不算没看', async () => {
    const organisation = {
      id: parties.applicant.organisationId ?? '',
      name: '',
      grants: ['applicant'] as const,
    };
    await makeMember(test.platform.db, organisation, 'reader');
    await bringTo(test.platform, parties, 'accepted');
    expect((await ofUnit()).map(({ unread }) => unread)).toEqual([3]);
    const readers = await test.as(parties.applicant);
    await readers({ method: 'POST', url: '/api/notices/read', payload: { upTo: 1_000_000 } });
    expect(await ofUnit()).toEqual([]);
  });

  it('打过的电话记下谁、何时、说了什么，推荐单位和主管部门互相看得见，并留有操作记录', async () => {
    await bringTo(test.platform, parties, 'draft');
    const { organisationId } = parties.applicant;
    const first = await note(parties.unit, 'recommending', {
      organisationId,
      word: ' 已提醒，答应周三前交 ',
    });
    expect(first.statusCode).toBe(200);
    test.platform.setClock(new Date('2023-06-02T09:00:00+08:00'));
    await note(parties.authority, 'authority', { organisationId, word: '再次提醒' });
    const [row] = await ofUnit();
    expect(row?.calls.map(({ word }) => word)).toEqual(['再次提醒', '已提醒，答应周三前交']);
    expect(row?.calls[1]?.by).toBe(`${parties.unit.name} · ${parties.unit.organisationName ?? ''}`);
    expect(await chased(parties.authority, 'authority')).toEqual([row]);
    const { db } = test.platform;
    const events = await db
      .selectFrom('event')
      .select(['target', 'detail'])
      .where('kind', '=', 'chasing.called')
      .execute();
    expect(events).toEqual([
      { target: organisationId, detail: { callId: parties.callId } },
      { target: organisationId, detail: { callId: parties.callId } },
    ]);
  });

  it('别的推荐单位的企业等于没有；什么都没说不能登记', async () => {
    const { organisationId } = (await makeParties(test.platform)).applicant;
    const strange = await note(parties.unit, 'recommending', { organisationId, word: '已提醒' });
    expect(strange.statusCode).toBe(404);
    const own = parties.applicant.organisationId;
    const silent = await note(parties.unit, 'recommending', { organisationId: own, word: '   ' });
    expect(silent.json()).toMatchObject({ code: 'badInput' });
    expect((await ofUnit()).map((row) => row.organisationId)).toEqual([own]);
    const all = await chased(parties.authority, 'authority');
    expect(all.map((row) => row.organisationId).sort()).toEqual([own, organisationId].sort());
  });

  it('只有参加的推荐单位的企业要催', async () => {
    const { db } = test.platform;
    const other = await makeOrganisation(db, 'recommender');
    await db.insertInto('call_unit').values({ call_id: parties.callId, unit_id: other.id }).execute();
    expect(await ofUnit()).toEqual([]);
  });
});
