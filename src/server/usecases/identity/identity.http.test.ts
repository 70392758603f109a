import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenedApplication } from '#contract/application.ts';
import type { IdentityRequestItem } from '#contract/identity.ts';
import type { OrganisationItem } from '#contract/shapes.ts';
import type { Actor } from '#kernel/actor.ts';
import { buildDossier } from '../../dossier/build-dossier.ts';
import { judgeApplication } from '../../dossier/judge-application.ts';
import { bringTo, makeParties, upload, type Parties } from '../../testing/bring-to-state.ts';
import { makeMember, makeOrganisation } from '../../testing/make-people.ts';
import { openTestApp, type TestApp } from '../../testing/open-test-app.ts';
import { recorded } from '../account/testing/sample-people.ts';

const right = '91330100799655058B';
const odd = '91350203M0001QAY9B';

interface Answer {
  readonly code?: string;
  readonly message?: string;
  readonly asked?: boolean;
}

interface Waiting {
  readonly request: IdentityRequestItem;
  readonly organisation: OrganisationItem;
  readonly rivals: readonly OrganisationItem[];
}

describe('更正单位名称和信用代码', () => {
  let test: TestApp;
  let parties: Parties;
  /** A new organisation of the same unit whose licence nobody has confirmed. */
  let fresh: Actor;
  beforeEach(async () => {
    test = await openTestApp({ limits: { general: 1e6, signIn: 1e6, codes: 1e6 } });
    parties = await makeParties(test.platform);
    fresh = await makeMember(
      test.platform.db,
      await makeOrganisation(test.platform.db, 'applicant', {
        ...{ name: '样例工业有限公司', uscc: '91140000110114391W', licence: 'missing' },
        unit_id: parties.unit.organisationId,
      }),
    );
  });
  afterEach(() => test.app.close());

  async function ask(
    who: Actor,
    method: 'GET' | 'POST' | 'PUT',
    url: string,
    payload?: object,
  ): Promise<{ status: number; body: Answer }> {
    const answer = await (await test.as(who))({ method, url: `/api${url}`, ...(payload && { payload }) });
    return { status: answer.statusCode, body: answer.json<Answer>() };
  }
  const read = async (who: Actor, url: string): Promise<unknown> => (await ask(who, 'GET', url)).body;
  const own = async (who: Actor) => (await read(who, '/organisation')) as OrganisationItem;
  const opened = async (who: Actor, id: string) =>
    (await read(who, `/applications/${id}`)) as OpenedApplication;
  const waiting = async (who = parties.unit) =>
    (await read(who, '/recommending/corrections')) as readonly Waiting[];
  const last = async (who: Actor) =>
    ((await read(who, '/organisation/identity')) as { last: IdentityRequestItem | null }).last;
  const correct = async (who: Actor, given: object) => {
    const input = { usccReason: '', cause: 'mistake', word: '', uploadId: null, ...given };
    const { status, body } = await ask(who, 'PUT', '/organisation/identity', input);
    return status === 200 ? body.asked : body.code;
  };
  const decide = async (who: Actor, id: string, confirmed: boolean, reason = '') => {
    const { status, body } = await ask(who, 'POST', `/recommending/corrections/${id}`, { confirmed, reason });
    return status === 200 ? null : body.code;
  };
  const asksFor = async (who: Actor, name: string, uscc: string, more: object = {}) =>
    correct(who, {
      ...{ name, uscc, cause: 'change', word: '已办理变更登记', ...more },
      uploadId: await upload(test.platform, who),
    });

  it('营业执照确认以前，管理员自己改，当即生效；原来的名称留着', async () => {
    expect(await correct(fresh, { name: '样例 工业股份有限公司', uscc: right })).toBe(false);
    expect(await own(fresh)).toMatchObject({
      ...{ name: '样例 工业股份有限公司', uscc: right, usccReason: null, licence: 'missing' },
      formerNames: [{ name: '样例工业有限公司', uscc: '91140000110114391W', cause: 'mistake' }],
    });
    expect(await recorded(test.platform, 'organisation.corrected')).toMatchObject([
      { person_id: fresh.personId, target: fresh.organisationId, detail: { what: ['name', 'uscc'] } },
    ]);
    expect(await correct(fresh, { name: '样例 工业股份有限公司', uscc: right })).toBe('nothingToCorrect');
  });

  it('校验不符的代码：先拒绝，说出是哪一个校验码；说明原因后收下，推荐单位看得见原因', async () => {
    const input = { name: '样例工业有限公司', uscc: odd };
    const refused = await ask(fresh, 'PUT', '/organisation/identity', {
      ...{ ...input, usccReason: '', cause: 'mistake', word: '', uploadId: null },
    });
    expect(refused.body.code).toBe('usccFailsCheck');
    expect(refused.body.message).toMatch(/最后一位校验码不符.*确认无误，说明原因/u);
    expect(await correct(fresh, { ...input, usccReason: '是的' })).toBe('reasonMissing');
    expect(await correct(fresh, { ...input, uscc: '9135', usccReason: '执照上就是这样' })).toBe('badUscc');
    expect(await correct(fresh, { ...input, usccReason: '执照上就是这个代码' })).toBe(false);
    const seen = (await read(parties.unit, '/recommending/organisations')) as readonly OrganisationItem[];
    const found = seen.find(({ id }) => id === fresh.organisationId);
    expect(found).toMatchObject({ uscc: odd, usccReason: '执照上就是这个代码' });
    expect(await recorded(test.platform, 'organisation.codeExplained')).toHaveLength(1);
    // Only the name changes: the reason stays with the code.
    expect(await correct(fresh, { name: '样例工业集团有限公司', uscc: odd })).toBe(false);
    expect((await own(fresh)).usccReason).toBe('执照上就是这个代码');
    expect(await correct(fresh, { name: '样例工业集团有限公司', uscc: right })).toBe(false);
    expect((await own(fresh)).usccReason).toBeNull();
  });

  it('说明过原因的代码，申报表里只是提醒，提交后主管部门看到的也是原因', async () => {
    const id = await bringTo(test.platform, parties, 'draft');
    const { db } = test.platform;
    const answers = async (who: Actor) => (await opened(who, id)).confirmedCodes;
    expect(await answers(parties.applicant)).toEqual([]);
    await db
      .updateTable('organisation')
      .set({ uscc: odd, uscc_reason: '执照上就是这个代码' })
      .where('id', '=', parties.applicant.organisationId ?? '')
      .execute();
    expect(await answers(parties.applicant)).toEqual([{ code: odd, reason: '执照上就是这个代码' }]);
    const submitted = await bringTo(test.platform, parties, 'submitted', 'industry');
    await db
      .updateTable('organisation')
      .set({ uscc: right, uscc_reason: null })
      .where('id', '=', parties.applicant.organisationId ?? '')
      .execute();
    expect((await opened(parties.unit, submitted)).confirmedCodes).toEqual([
      { code: odd, reason: '执照上就是这个代码' },
    ]);
    expect(await answers(parties.applicant)).toEqual([]);
  });

  it('校验不符的代码不能提交；单位说明原因后可以，检查里只是提醒', async () => {
    const { db } = test.platform;
    const { applicant } = parties;
    const doubtful = '91140000110114391X';
    const id = await bringTo(test.platform, parties, 'draft');
    await db
      .updateTable('answer')
      .set({ value: JSON.stringify(doubtful) })
      .where('application_id', '=', id)
      .where('leaf', '=', 'applicant.uscc')
      .execute();
    const submit = async () =>
      (await ask(applicant, 'POST', `/applications/${id}/submit`, { promise: true })).body.code ?? null;
    const about = async () =>
      (await judgeApplication(db, applicant.organisationId ?? '', await buildDossier(db, id)))
        .filter(({ code }) => code.startsWith('uscc.'))
        .map(({ code, severity }) => [code, severity]);
    expect(await about()).toEqual([['uscc.checkDigit', 'blocks']]);
    expect(await submit()).toBe('stillBlocked');
    await db
      .updateTable('organisation')
      .set({ uscc: doubtful, uscc_reason: '执照上就是这个代码' })
      .where('id', '=', applicant.organisationId ?? '')
      .execute();
    expect(await about()).toEqual([['uscc.confirmed', 'warns']]);
    expect(await submit()).toBeNull();
    const { dossier } = await db.selectFrom('version').select('dossier').executeTakeFirstOrThrow();
    expect(dossier.confirmedCodes).toEqual([{ code: doubtful, reason: '执照上就是这个代码' }]);
  });

  it('改成别家登记过的代码：受理，两家一起由推荐单位认定；再改回来就不再有争议', async () => {
    const other = await makeOrganisation(test.platform.db, 'applicant', { uscc: right });
    expect(await correct(fresh, { name: '样例工业有限公司', uscc: right })).toBe(false);
    expect((await own(fresh)).licence).toBe('contested');
    expect(await recorded(test.platform, 'organisation.claimContested')).toMatchObject([
      { detail: { rivals: [other.id] } },
    ]);
    expect(await correct(fresh, { name: '样例工业有限公司', uscc: '91140000110114391W' })).toBe(false);
    expect((await own(fresh)).licence).toBe('missing');
  });

  it('确认以后要申请：新旧并列、附新执照；推荐单位同意才改，已提交的版本不变', async () => {
    const { applicant, unit } = parties;
    const before = await own(applicant);
    const id = await bringTo(test.platform, parties, 'submitted');
    const frozen = async () =>
      (await test.platform.db.selectFrom('version').select(['dossier', 'digest']).execute()).map((version) =>
        JSON.stringify(version),
      );
    const submitted = await frozen();
    const name = '样例更名股份有限公司';
    expect(await correct(applicant, { name, uscc: right, word: '已办理变更登记' })).toBe('licenceMissing');
    expect(await asksFor(applicant, name, right, { word: '改了' })).toBe('reasonMissing');
    expect(await asksFor(applicant, name, right)).toBe(true);
    expect(await asksFor(applicant, '再改一次有限公司', right)).toBe('identityWaits');
    expect(await own(applicant)).toMatchObject({ name: before.name, licence: 'confirmed' });
    const [one] = await waiting();
    expect(one).toMatchObject({
      request: { formerName: before.name, name, uscc: right, cause: 'change', word: '已办理变更登记' },
      rivals: [],
    });
    const requestId = one?.request.id ?? '';
    const licence = `/api/corrections/${requestId}/licence`;
    const statusFor = async (who: Actor) =>
      (await (await test.as(who))({ method: 'GET', url: licence })).statusCode;
    expect([await statusFor(applicant), await statusFor(unit), await statusFor(fresh)]).toEqual([
      200, 200, 404,
    ]);
    expect(await decide(unit, requestId, false, '不行')).toBe('reasonMissing');
    expect(await decide(unit, requestId, true)).toBeNull();
    expect(await decide(unit, requestId, true)).toBe('identityDecided');
    expect(await own(applicant)).toMatchObject({
      ...{ name, uscc: right, licence: 'confirmed' },
      formerNames: [{ name: before.name, uscc: before.uscc, cause: 'change' }],
    });
    expect(await frozen()).toEqual(submitted);
    expect((await ask(unit, 'GET', `/applications/${id}`)).status).toBe(200);
    expect(await recorded(test.platform, 'organisation.correctionConfirmed')).toMatchObject([
      { person_id: unit.personId, target: applicant.organisationId },
    ]);
  });

  it('不同意要写原因，单位看得见，可以重新申请；也可以自己撤回', async () => {
    const { applicant, unit } = parties;
    expect((await ask(applicant, 'POST', '/organisation/identity/withdraw', {})).body.code).toBe(
      'identityDecided',
    );
    expect(await asksFor(applicant, '样例更名股份有限公司', right)).toBe(true);
    const [first] = await waiting();
    expect(await decide(unit, first?.request.id ?? '', false, '执照上的名称不一样')).toBeNull();
    expect(await last(applicant)).toMatchObject({ state: 'refused', decision: '执照上的名称不一样' });
    expect(await asksFor(applicant, '样例更名股份有限公司', right)).toBe(true);
    expect((await ask(applicant, 'POST', '/organisation/identity/withdraw', {})).status).toBe(200);
    expect(await waiting()).toEqual([]);
    expect((await own(applicant)).formerNames).toEqual([]);
    expect(await decide(unit, first?.request.id ?? '', true)).toBe('identityDecided');
  });

  it('新代码已确认给别家：推荐单位看得见那一家，不能同意；别的推荐单位什么都看不见', async () => {
    const { applicant, unit } = parties;
    const others = await makeParties(test.platform);
    const rival = await makeOrganisation(test.platform.db, 'applicant', { uscc: right });
    expect(await asksFor(applicant, '样例更名股份有限公司', right)).toBe(true);
    const [one] = await waiting();
    expect(one?.rivals).toMatchObject([{ id: rival.id }]);
    expect(await waiting(others.unit)).toEqual([]);
    expect(await decide(others.unit, one?.request.id ?? '', true)).toBe('notFound');
    expect(await decide(unit, one?.request.id ?? '', true)).toBe('rivalConfirmed');
    expect((await own(applicant)).formerNames).toEqual([]);
  });

  it('两家同时申请同一个代码，只能同意一家', async () => {
    const { applicant, unit } = parties;
    const second = await makeMember(
      test.platform.db,
      await makeOrganisation(test.platform.db, 'applicant', {
        ...{ name: '样例第二有限公司', unit_id: unit.organisationId },
      }),
    );
    expect(await asksFor(applicant, '样例更名股份有限公司', right)).toBe(true);
    expect(await asksFor(second, '样例第二股份有限公司', right)).toBe(true);
    const asked = await waiting();
    expect(asked).toHaveLength(2);
    const answers = await Promise.all(asked.map(({ request }) => decide(unit, request.id, true)));
    expect(answers.sort()).toEqual(['rivalConfirmed', null].sort());
  });

  it('推荐单位自己的名称不在这里改', async () => {
    expect(await correct(parties.unit, { name: '样例更名发改委', uscc: right })).toBe('identityElsewhere');
  });
});
