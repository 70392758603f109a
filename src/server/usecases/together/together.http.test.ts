import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Together } from '#contract/together.ts';
import type { Actor } from '#kernel/actor.ts';
import { bringTo, makeParties, type Parties } from '../../testing/bring-to-state.ts';
import { makeMember, makeOrganisation, type MadeOrganisation } from '../../testing/make-people.ts';
import { listAuditEvents } from '../../storage/audit-events.ts';
import { openTestApp, type TestApp } from '../../testing/open-test-app.ts';
import { testNow } from '../../testing/open-test-platform.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

describe('同事一起办一份申报', () => {
  let test: TestApp;
  let parties: Parties;
  let organisation: MadeOrganisation;
  let colleague: Actor;
  let reader: Actor;
  let id: string;
  beforeEach(async () => {
    test = await openTestApp({ limits: { general: 1e6, signIn: 1e6, codes: 1e6 } });
    parties = await makeParties(test.platform);
    const { organisationId, organisationName } = parties.applicant;
    organisation = { id: organisationId ?? '', name: organisationName ?? '', grants: ['applicant'] };
    colleague = await makeMember(test.platform.db, organisation, 'clerk');
    reader = await makeMember(test.platform.db, organisation, 'reader');
  });
  afterEach(() => test.app.close());

  async function ask(actor: Actor, method: Method, path: string, payload?: object) {
    const headers = { cookie: await test.cookieOf(actor) };
    const answer = await test.app.inject({
      method,
      url: `/api/${path}`,
      headers,
      ...(payload && { payload }),
    });
    const body = JSON.parse(answer.body) as unknown;
    return {
      status: answer.statusCode,
      body,
      together: body as Together,
      code: (body as { code?: string }).code,
    };
  }
  const at = (rest: string) => `applications/${id}/${rest}`;
  const kinds = async () =>
    (await test.platform.db.selectFrom('event').select('kind').orderBy('seq').execute()).map(
      ({ kind }) => kind,
    );

  it('留言、回复、办结、删除，同事都看得见', async () => {
    id = await bringTo(test.platform, parties, 'draft');
    const made = await ask(parties.applicant, 'POST', at('comments'), {
      target: 'applicant.name',
      text: '请核对执照上的名称',
    });
    const [comment] = made.together.comments;
    const commentId = comment?.id ?? '';
    expect(comment).toMatchObject({ target: 'applicant.name', text: '请核对执照上的名称', own: true });
    await ask(colleague, 'POST', at(`comments/${commentId}/answers`), { text: '已核对' });
    await ask(colleague, 'PUT', at(`comments/${commentId}/settled`), { settled: true });
    const seen = (await ask(reader, 'GET', at('together'))).together.comments[0];
    expect(seen).toMatchObject({
      own: false,
      settled: { by: colleague.name },
      answers: [{ text: '已核对' }],
    });
    const refused = await ask(colleague, 'DELETE', at(`comments/${commentId}`));
    expect([refused.code, (refused.body as { message: string }).message]).toEqual([
      'commentOfOthers',
      `这条留言是${parties.applicant.name}写的，只能由本人删除。可以在下面回复，或标为已处理。`,
    ]);
    // 有回复的只去掉文字，回复还在；没有回复的整条去掉。
    const blanked = (await ask(parties.applicant, 'DELETE', at(`comments/${commentId}`))).together.comments;
    expect(blanked).toMatchObject([{ text: '', removed: true, answers: [{ text: '已核对' }] }]);
    const answerId = blanked[0]?.answers[0]?.id ?? '';
    expect(
      (await ask(colleague, 'DELETE', at(`comments/${answerId}`))).together.comments[0]?.answers,
    ).toEqual([]);
    expect((await ask(parties.applicant, 'DELETE', at(`comments/${commentId}`))).together.comments).toEqual(
      [],
    );
    expect((await kinds()).filter((kind) => kind.startsWith('comment.'))).toEqual([
      'comment.made',
      'comment.answered',
      'comment.settled',
      ...Array<string>(3).fill('comment.removed'),
    ]);
  });

  it('推荐单位、主管部门、别的单位都看不见，哪怕申报已经上报', async () => {
    id = await bringTo(test.platform, parties, 'handedUp');
    await ask(parties.applicant, 'POST', at('comments'), { target: '', text: '内部意见' });
    const commentId = (await ask(colleague, 'GET', at('together'))).together.comments[0]?.id ?? '';
    await ask(parties.applicant, 'PUT', at('keeper'), { personId: colleague.personId, word: '请接着办' });
    const stranger = await makeMember(
      test.platform.db,
      await makeOrganisation(test.platform.db, 'applicant'),
    );
    const requests: [Method, string, object?][] = [
      ['GET', 'together'],
      ['POST', 'together/here', { page: 'plan', target: null }],
      ['POST', 'comments', { target: '', text: '看一眼' }],
      ['POST', `comments/${commentId}/answers`, { text: '看一眼' }],
      ['PUT', `comments/${commentId}/settled`, { settled: true }],
      ['DELETE', `comments/${commentId}`],
      ['GET', 'colleagues'],
      ['PUT', 'keeper', { personId: parties.applicant.personId, word: '' }],
    ];
    for (const who of [parties.unit, parties.authority, stranger])
      for (const [method, path, payload] of requests)
        expect([path, (await ask(who, method, at(path), payload)).status]).toEqual([path, 404]);
    for (const who of [parties.unit, parties.authority])
      for (const path of ['', '/events'])
        expect(JSON.stringify((await ask(who, 'GET', `applications/${id}${path}`)).body)).not.toMatch(
          /内部意见|请接着办|移交经办人/u,
        );
    expect(JSON.stringify((await ask(colleague, 'GET', at('events'))).body)).toContain('移交经办人');
  });

  it('谁在、在哪一处，说一次算六十秒；外人不算', async () => {
    id = await bringTo(test.platform, parties, 'submitted');
    await ask(parties.applicant, 'POST', at('together/here'), { page: 'plan', target: null });
    const seen = await ask(reader, 'POST', at('together/here'), {
      page: 'basic-info',
      target: 'applicant.name',
    });
    const names = (together: Together) => together.here.map(({ personId }) => personId).sort();
    expect(names(seen.together)).toEqual([parties.applicant.personId, reader.personId].sort());
    test.platform.setClock(new Date(testNow.getTime() + 40_000));
    await ask(reader, 'POST', at('together/here'), { page: 'plan', target: null });
    test.platform.setClock(new Date(testNow.getTime() + 61_000));
    const later = (await ask(colleague, 'GET', at('together'))).together;
    expect(later.here).toMatchObject([{ personId: reader.personId, page: 'plan', target: null }]);
  });

  it('经办人先是开始申报的人，可以移交给能填写的同事，不能给别人', async () => {
    id = await bringTo(test.platform, parties, 'draft');
    const { applicant, unit } = parties;
    expect((await ask(reader, 'GET', at('together'))).together.keeper?.personId).toBe(applicant.personId);
    const give = (who: Actor, to: Actor, word = '') =>
      ask(who, 'PUT', at('keeper'), { personId: to.personId, word });
    expect((await give(applicant, applicant)).code).toBe('sameKeeper');
    expect((await give(applicant, reader)).code).toBe('keeperCannotWrite');
    expect((await give(applicant, unit)).code).toBe('notFound');
    expect((await give(reader, colleague)).code).toBe('notPermitted');
    expect((await give(applicant, colleague, '我下周出差')).together.keeper).toMatchObject({
      ...{ personId: colleague.personId, name: colleague.name, word: '我下周出差' },
      givenBy: applicant.name,
    });
    expect((await ask(reader, 'GET', 'keepers')).body).toEqual([
      { applicationId: id, personId: colleague.personId, name: colleague.name },
    ]);
    expect(await kinds()).toContain('application.handedOver');
    // 经过里写的是人名；只有新的经办人收到消息，自己接过来的不用告诉自己。
    const handedOver = async () =>
      ((await ask(reader, 'GET', at('events'))).body as { what: string; detail: string }[])
        .filter(({ what }) => what === '移交经办人')
        .map(({ detail }) => detail);
    expect(await handedOver()).toEqual([`由${applicant.name}移交给${colleague.name}`]);
    const told = async (who: Actor) =>
      ((await ask(who, 'GET', 'notices')).body as { notices: { title: string; place: string }[] }).notices
        .filter(({ title }) => title.endsWith('已移交给您经办'))
        .map(({ place }) => place);
    expect(await told(colleague)).toEqual([`/apply/${id}`]);
    expect([...(await told(applicant)), ...(await told(reader)), ...(await told(unit))]).toEqual([]);
    await give(applicant, applicant);
    expect(await told(applicant)).toEqual([]);
    expect(await handedOver()).toHaveLength(2);
    const seen = await listAuditEvents(test.platform.db, { kind: 'application.handedOver' });
    expect(seen.map(({ detail }) => detail)).toEqual([
      `原为：${colleague.name}；改为：${applicant.name}`,
      `原为：${applicant.name}；改为：${colleague.name}`,
    ]);
  });

  it('只能查看的同事打得开、看得到历次修改，写不进去', async () => {
    id = await bringTo(test.platform, parties, 'draft');
    const save = (who: Actor, value: string, basedOn: number) =>
      ask(who, 'PUT', at('answers/applicant.name'), { value, basedOn, writer: who.name, sequence: 1 });
    const opened = (await ask(reader, 'GET', `applications/${id}`)).body as {
      head: { editable: boolean };
      answers: Record<string, { value: string; revision: number }>;
    };
    expect(opened.head.editable).toBe(false);
    const { value = '', revision = 0 } = opened.answers['applicant.name'] ?? {};
    expect((await save(colleague, '写错的名称', revision)).status).toBe(200);
    // 恢复就是一次普通的保存，也留在历次修改里，所以还能再恢复回去。
    expect((await save(parties.applicant, value, revision + 1)).status).toBe(200);
    const history = (await ask(reader, 'GET', at('answers/applicant.name/history'))).body;
    expect(history).toMatchObject([
      { value, by: parties.applicant.name },
      { value: '写错的名称', by: colleague.name },
      { value },
    ]);
    expect((await save(reader, '别的', revision + 2)).code).toBe('notPermitted');
    const comment = { target: '', text: '看过了' };
    expect((await ask(reader, 'POST', at('comments'), comment)).code).toBe('notPermitted');
    const gone = await ask(colleague, 'POST', at('comments'), { target: 'no.such.place', text: '看' });
    expect(gone.code).toBe('commentPlaceUnknown');
  });
});
