import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CountyCase, QueuedAtCounty, UnitCounties } from '#contract/county.ts';
import type { Actor } from '#kernel/actor.ts';
import { submitApplication } from '../application/submit-application.ts';
import { sealApplication } from '../application/seal-application.ts';
import { returnApplication } from '../recommending/return-application.ts';
import { bringTo, fileSeals, makeParties, upload, type Parties } from '../../testing/bring-to-state.ts';
import { makeMember, makeOrganisation } from '../../testing/make-people.ts';
import { openTestApp, type TestApp } from '../../testing/open-test-app.ts';

interface Answer<Body> {
  readonly body: Body & { readonly code?: string };
  readonly code: string | null;
}

describe('县级意见', () => {
  let test: TestApp;
  let parties: Parties;
  beforeEach(async () => {
    test = await openTestApp();
    parties = await makeParties(test.platform);
  });
  afterEach(() => test.app.close());

  async function ask<Body>(
    who: Actor,
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    payload?: object,
  ): Promise<Answer<Body>> {
    const answer = await (await test.as(who))({ method, url: `/api${url}`, ...(payload && { payload }) });
    const body = answer.json<Body & { code?: string }>();
    return { body, code: answer.statusCode === 200 ? null : (body.code ?? '') };
  }
  const setFirst = (first: boolean) => ask(parties.unit, 'PUT', '/recommending/counties', { first });
  async function office(county: string): Promise<Actor> {
    const name = `样例${county}发展和改革局`;
    const made = await ask<{ id: string }>(parties.unit, 'POST', '/recommending/counties', { county, name });
    expect(made.code).toBeNull();
    return makeMember(test.platform.db, { id: made.body.id, name, grants: ['county'] });
  }
  const place = (where: Actor | null) =>
    ask(parties.unit, 'PUT', '/recommending/county-places', {
      organisationId: parties.applicant.organisationId,
      officeId: where?.organisationId ?? null,
    });
  const opine = (who: Actor, id: string, given: object = {}) =>
    ask<CountyCase>(who, 'PUT', `/applications/${id}/county-opinion`, {
      ...{ stance: 'agree', text: '情况属实，同意推荐', opinedOn: '2023-06-01', ...given },
    });
  const recommend = async (id: string) =>
    (await ask(parties.unit, 'POST', `/applications/${id}/recommend`)).code;
  const caseOf = async (who: Actor, id: string) => ask<CountyCase>(who, 'GET', `/applications/${id}/county`);
  const titles = async (who: Actor) =>
    (await ask<{ notices: { title: string }[] }>(who, 'GET', '/notices')).body.notices.map(
      ({ title }) => title,
    );
  const queue = async (who: Actor) => (await ask<QueuedAtCounty[]>(who, 'GET', '/county/applications')).body;
  async function prepared(): Promise<string> {
    const id = await bringTo(test.platform, parties, 'sealed');
    await ask(parties.unit, 'PUT', `/applications/${id}/recommendation`, {
      ...{ opinion: '同意推荐', opinedOn: '2023-06-01', order: null, remark: '', contact: null },
      ...{ mainContent: null, uploadId: await upload(test.platform, parties.unit) },
    });
    return id;
  }

  it('没有这一步时照旧推荐，县里什么也看不到', async () => {
    const county = await office('清徐县');
    await place(county);
    const id = await prepared();
    expect(await queue(county)).toEqual([]);
    expect((await caseOf(county, id)).code).toBe('notFound');
    expect(await recommend(id)).toBeNull();
  });

  it('县里先看、先说，市里才能推荐；别的县等于没有这回事，申报单位看不到意见', async () => {
    const [county, other] = [await office('清徐县'), await office('阳曲县')];
    await setFirst(true);
    await place(county);
    const id = await prepared();
    expect(await recommend(id)).toBe('countyUnheard');
    expect(await queue(county)).toMatchObject([{ head: { id, acts: [], order: null }, awaited: true }]);
    expect((await titles(county))[0]).toContain('待出具县级意见');
    expect(await titles(other)).toEqual([]);
    expect(await queue(other)).toEqual([]);
    const found = async (who: Actor) =>
      (
        await ask<{ applications: { items: { id: string; as: string }[] } }>(who, 'POST', '/search', {
          text: '企业型',
        })
      ).body.applications.items.map((item) => [item.id, item.as]);
    expect([await found(county), await found(other)]).toEqual([[[id, 'county']], []]);
    for (const url of [`/applications/${id}`, `/applications/${id}/county`, `/applications/${id}/papers`])
      expect([url, (await ask(other, 'GET', url)).code]).toEqual([url, 'notFound']);
    expect((await opine(other, id)).code).toBe('notFound');
    expect((await opine(parties.unit, id)).code).toBe('notPermitted');
    expect((await opine(county, id, { text: '同意' })).code).toBe('reasonMissing');
    expect((await opine(county, id, { opinedOn: '2023-06-02' })).code).toBe('opinedInFuture');
    expect((await opine(county, id)).body.opinions).toMatchObject([{ by: county.name, current: true }]);
    expect((await caseOf(parties.unit, id)).body.opinions).toMatchObject([
      { stance: 'agree', by: '', office: '样例清徐县发展和改革局' },
    ]);
    expect((await titles(parties.unit))[0]).toContain('有了县（市、区）的意见');
    expect((await caseOf(parties.applicant, id)).code).toBe('notFound');
    const events = await ask<{ what: string }[]>(parties.applicant, 'GET', `/applications/${id}/events`);
    expect(events.body.map(({ what }) => what)).toContain('转县（市、区）出具意见');
    expect(JSON.stringify(events.body)).not.toContain('情况属实');
    expect(events.body.map(({ what }) => what)).not.toContain('县（市、区）出具意见');
    expect(await recommend(id)).toBeNull();
    expect((await opine(county, id)).code).toBe('stateForbids');
    const { body } = await ask<{ recommendation: unknown }>(county, 'GET', `/applications/${id}`);
    expect(body.recommendation).toBeNull();
  });

  it('县里不同意、建议退回都算说过，由市里定；退回重交后须再说一次，旧意见仍在', async () => {
    const county = await office('清徐县');
    await setFirst(true);
    await place(county);
    const id = await prepared();
    await opine(county, id, { stance: 'return', text: '请补充社保证明' });
    const unit = test.platform.asking(parties.unit);
    const applicant = test.platform.asking(parties.applicant);
    await returnApplication(unit, { applicationId: id, reason: '请补充社保证明' });
    expect((await titles(county))[0]).toContain('退回修改');
    await test.platform.db
      .updateTable('answer')
      .set({ value: JSON.stringify('山西样例甲公司') })
      .where('leaf', '=', 'applicant.name')
      .execute();
    await submitApplication(applicant, { applicationId: id, promise: true });
    expect((await opine(county, id)).code).toBe('stateForbids');
    await fileSeals(test.platform, parties.applicant, id);
    await sealApplication(applicant, { applicationId: id });
    expect((await titles(county)).filter((title) => title.includes('待出具'))).toHaveLength(2);
    expect(await recommend(id)).toBe('countyUnheard');
    expect((await caseOf(parties.unit, id)).body.opinions).toMatchObject([
      { stance: 'return', current: false },
    ]);
    expect(
      (await opine(county, id, { stance: 'disagree', text: '产权仍不清楚' })).body.opinions,
    ).toHaveLength(2);
    expect(await recommend(id)).toBeNull();
  });

  it('市里不等县级意见须写明原因；县里得到消息，仍可以补充', async () => {
    const county = await office('清徐县');
    await setFirst(true);
    await place(county);
    const id = await prepared();
    const passOver = (reason: string) =>
      ask(parties.unit, 'POST', `/applications/${id}/pass-over-county`, { reason });
    expect((await passOver('太急')).code).toBe('reasonMissing');
    expect((await passOver('县里逾期未出具')).code).toBeNull();
    expect((await passOver('县里逾期未出具')).code).toBe('stateForbids');
    expect((await titles(county))[0]).toContain('不等县级意见');
    expect((await caseOf(county, id)).body.passedOver).toMatchObject({ reason: '县里逾期未出具' });
    expect((await opine(county, id)).code).toBeNull();
    expect(await recommend(id)).toBeNull();
  });

  it('还没有指定属于哪个县，不能推荐；指定以后已提交的转到县里，改指定的随之转走，取消这一步即收回', async () => {
    await setFirst(true);
    const id = await prepared();
    expect(await recommend(id)).toBe('countyUnplaced');
    const [county, other] = [await office('清徐县'), await office('阳曲县')];
    await place(county);
    expect(await queue(county)).toHaveLength(1);
    await place(other);
    expect([await queue(county), (await queue(other)).length]).toEqual([[], 1]);
    const { body } = await ask<UnitCounties>(parties.unit, 'GET', '/recommending/counties');
    expect(body).toMatchObject({
      first: true,
      organisations: [{ officeId: other.organisationId }],
      standings: [{ applicationId: id, county: '阳曲县', stance: null, awaited: true }],
    });
    await setFirst(false);
    expect(await queue(other)).toEqual([]);
    expect(await recommend(id)).toBeNull();
  });

  it('改指定到另一个县：先前那个县说的留着，不再算数；推荐单位与主管部门之间的事，县里看不到', async () => {
    const [first, second] = [await office('清徐县'), await office('阳曲县')];
    await setFirst(true);
    await place(first);
    const id = await prepared();
    expect((await opine(first, id)).code).toBeNull();
    await place(second);
    test.platform.setClock(new Date(test.platform.clock().getTime() + 60_000));
    expect(await recommend(id)).toBe('countyUnheard');
    expect((await opine(second, id, { text: '另一县：情况属实，同意推荐' })).code).toBeNull();
    expect((await caseOf(parties.unit, id)).body.opinions).toMatchObject([
      { office: '样例阳曲县发展和改革局', current: true },
      { office: '样例清徐县发展和改革局', text: '情况属实，同意推荐', current: false },
    ]);
    const happened = async (who: Actor) =>
      (await ask<{ what: string }[]>(who, 'GET', `/applications/${id}/events`)).body.map(({ what }) => what);
    expect(await happened(parties.unit)).toContain('填写推荐意见');
    expect(await happened(second)).not.toContain('填写推荐意见');
  });

  it('移交别的市后，原来的县不再看见，县里写的也不带过去', async () => {
    const { db } = test.platform;
    const county = await office('清徐县');
    await setFirst(true);
    await place(county);
    const id = await prepared();
    await opine(county, id);
    const target = await makeOrganisation(db, 'recommender');
    const newcomer = await makeMember(db, target);
    const payload = { unitId: target.id, reason: '注册地在外市' };
    expect((await ask(parties.unit, 'POST', `/applications/${id}/move`, payload)).code).toBeNull();
    expect(await queue(county)).toEqual([]);
    expect((await caseOf(newcomer, id)).body).toMatchObject({ office: null, opinions: [], first: false });
  });

  it('邀请码只给本单位的县，一县一家', async () => {
    const county = await office('清徐县');
    const again = { county: '清徐县', name: '样例清徐县工信局' };
    expect((await ask(parties.unit, 'POST', '/recommending/counties', again)).code).toBe('alreadyThere');
    const invite = (who: Actor) =>
      ask<{ code: string }>(who, 'POST', `/recommending/counties/${county.organisationId ?? ''}/invitations`);
    const other = await makeMember(test.platform.db, await makeOrganisation(test.platform.db, 'recommender'));
    expect((await invite(other)).code).toBe('notFound');
    expect((await invite(county)).code).toBe('notPermitted');
    const answer = await (
      await test.as(parties.unit)
    )({
      method: 'POST',
      url: `/api/recommending/counties/${county.organisationId ?? ''}/invitations`,
    });
    expect(answer.json<{ code: string }>().code).toMatch(/^[0-9A-Z-]{14}$/u);
  });
});
