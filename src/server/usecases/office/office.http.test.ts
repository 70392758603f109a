import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Office, ReceivedPaper } from '#contract/office.ts';
import type { Actor } from '#kernel/actor.ts';
import type { Role } from '#membership/roles.ts';
import { bringTo, makeParties, upload, type Parties } from '../../testing/bring-to-state.ts';
import { makeMember, makeOrganisation } from '../../testing/make-people.ts';
import { openTestApp, type TestApp } from '../../testing/open-test-app.ts';

describe('推荐单位的办公习惯', () => {
  let test: TestApp;
  let parties: Parties;
  beforeEach(async () => {
    test = await openTestApp();
    parties = await makeParties(test.platform);
  });
  afterEach(() => test.app.close());

  const colleague = (role: Role) =>
    makeMember(
      test.platform.db,
      {
        id: parties.unit.organisationId ?? '',
        name: parties.unit.organisationName ?? '',
        grants: ['recommender'],
      },
      role,
    );
  async function ask(who: Actor, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, payload?: object) {
    const answer = await (await test.as(who))({ method, url: `/api${url}`, ...(payload && { payload }) });
    return { status: answer.statusCode, body: answer.json<unknown>() };
  }
  const codeOf = async (asked: ReturnType<typeof ask>) => {
    const { status, body } = await asked;
    return status === 200 ? null : (body as { code: string }).code;
  };
  const recommend = (who: Actor, id: string) => codeOf(ask(who, 'POST', `/applications/${id}/recommend`));
  const release = (needsRelease: boolean) =>
    codeOf(ask(parties.unit, 'PUT', '/recommending/office', { needsRelease }));
  async function prepared(by: Actor): Promise<string> {
    const id = await bringTo(test.platform, parties, 'sealed');
    const opinion = {
      ...{ opinion: '同意推荐', opinedOn: '2023-06-01', order: null, remark: '', contact: null },
      ...{ mainContent: null, uploadId: await upload(test.platform, by) },
    };
    expect(await codeOf(ask(by, 'PUT', `/applications/${id}/recommendation`, opinion))).toBeNull();
    return id;
  }

  it('没有规定时一个人就能推荐；没有负责人时不能规定', async () => {
    expect(await release(true)).toBe('leaderMissing');
    expect(await recommend(parties.unit, await prepared(parties.unit))).toBeNull();
  });

  it('规定后经办人填写、负责人签发，谁也不能一个人办完', async () => {
    const [clerk, leader] = [await colleague('clerk'), await colleague('leader')];
    expect(await release(true)).toBeNull();
    const id = await prepared(clerk);
    expect(await recommend(clerk, id)).toBe('releaseNeeded');
    expect(await recommend(parties.unit, id)).toBe('releaseNeeded');
    expect(await recommend(leader, id)).toBeNull();
    await test.platform.db.updateTable('application').set({ state: 'sealed' }).execute();
    const opinion = { applicationIds: [id], opinion: '同意', opinedOn: '2023-06-01' };
    await ask(leader, 'PUT', '/recommending/opinions', opinion);
    expect(await recommend(leader, id)).toBe('secondPersonNeeded');
  });

  it('代签只在约定的几天有效，不能委托自己、只读的同事、过去的日子，提前结束即失效', async () => {
    const [clerk, other, leader, reader] = [
      await colleague('clerk'),
      await colleague('clerk'),
      await colleague('leader'),
      await colleague('reader'),
    ];
    await release(true);
    const appoint = (personId: string, from: string, to: string, who = leader) =>
      codeOf(ask(who, 'POST', '/recommending/deputies', { personId, from, to }));
    expect(await appoint(leader.personId, '2023-06-02', '2023-06-09')).toBe('deputyOfOneself');
    expect(await appoint(reader.personId, '2023-06-02', '2023-06-09')).toBe('deputyCannotWrite');
    expect(await appoint(other.personId, '2023-05-31', '2023-06-09')).toBe('badPeriod');
    expect(await appoint(other.personId, '2023-06-09', '2023-06-02')).toBe('badPeriod');
    expect(await appoint(parties.applicant.personId, '2023-06-02', '2023-06-09')).toBe('notFound');
    expect(await appoint(leader.personId, '2023-06-02', '2023-06-09', clerk)).toBe('notPermitted');
    expect(await appoint(other.personId, '2023-06-02', '2023-06-09')).toBeNull();
    const id = await prepared(clerk);
    expect(await recommend(other, id)).toBe('releaseNeeded');
    test.platform.setClock(new Date('2023-06-02T09:00:00+08:00'));
    const { deputies } = (await ask(leader, 'GET', '/recommending/office')).body as Office;
    expect(deputies).toMatchObject([{ from: '2023-06-02', to: '2023-06-09', current: true }]);
    const end = (who: Actor) =>
      codeOf(ask(who, 'DELETE', `/recommending/deputies/${String(deputies[0]?.id)}`, {}));
    expect(await recommend(other, id)).toBeNull();
    await test.platform.db.updateTable('application').set({ state: 'sealed' }).execute();
    expect(await end(await colleague('leader'))).toBe('notFound');
    expect(await end(leader)).toBeNull();
    expect(await recommend(other, id)).toBe('releaseNeeded');
  });

  it('纸质材料收讫记下日期和登记人，明天的日期不收，可以取消', async () => {
    const id = await bringTo(test.platform, parties, 'submitted');
    const receive = (receivedOn: string | null) =>
      codeOf(ask(parties.unit, 'PUT', `/applications/${id}/paper-receipt`, { receivedOn }));
    const papers = async () =>
      (await ask(parties.unit, 'GET', `/recommending/calls/${parties.callId}/papers`))
        .body as ReceivedPaper[];
    expect(await receive('2023-06-02')).toBe('dayInFuture');
    expect(await receive('2023-05-31')).toBeNull();
    expect(await papers()).toMatchObject([{ receivedOn: '2023-05-31', by: parties.unit.name, moved: null }]);
    expect(await receive(null)).toBeNull();
    expect(await papers()).toMatchObject([{ receivedOn: null, by: null }]);
  });

  it('移交其他推荐单位：原单位不再看见，新单位看得到原因，意见不带过去，重交也不会回来', async () => {
    const { db } = test.platform;
    const target = await makeOrganisation(db, 'recommender');
    const newcomer = await makeMember(db, target);
    const id = await prepared(parties.unit);
    const move = (unitId: string, reason: string) =>
      codeOf(ask(parties.unit, 'POST', `/applications/${id}/move`, { unitId, reason }));
    expect(await move(parties.applicant.organisationId ?? '', '注册地在外市')).toBe('unknownUnit');
    expect(await move(parties.unit.organisationId ?? '', '注册地在外市')).toBe('sameUnit');
    expect(await move(target.id, '外市')).toBe('reasonMissing');
    expect(await move(target.id, '注册地在外市')).toBeNull();
    expect(await move(target.id, '注册地在外市')).toBe('notFound');
    const { body } = await ask(newcomer, 'GET', `/recommending/calls/${parties.callId}/papers`);
    expect(body).toMatchObject([{ applicationId: id, moved: { reason: '注册地在外市' } }]);
    expect((await ask(newcomer, 'GET', `/applications/${id}/recommendation`)).body).toMatchObject({
      opinion: '',
    });
    const organisation = await db
      .selectFrom('organisation')
      .select(['unit_id', 'licence'])
      .where('id', '=', parties.applicant.organisationId)
      .executeTakeFirstOrThrow();
    expect(organisation).toEqual({ unit_id: target.id, licence: 'missing' });
    const notices = async (who: Actor) =>
      ((await ask(who, 'GET', '/notices')).body as { notices: { title: string }[] }).notices[0]?.title;
    expect(await notices(newcomer)).toContain('已移交本单位');
    expect(await notices(parties.applicant)).toContain(`已移交「${target.name}」`);
  });

  it('推荐以后不能再移交；不参加这次申报的单位不能接', async () => {
    const { db } = test.platform;
    const target = await makeOrganisation(db, 'recommender');
    const payload = { unitId: target.id, reason: '注册地在外市' };
    const recommended = await bringTo(test.platform, parties, 'recommended');
    const move = () => codeOf(ask(parties.unit, 'POST', `/applications/${recommended}/move`, payload));
    expect(await move()).toBe('stateForbids');
    const own = { call_id: parties.callId, unit_id: parties.unit.organisationId ?? '' };
    await db.insertInto('call_unit').values(own).execute();
    expect(await move()).toBe('unitTakesNoPart');
  });
});
