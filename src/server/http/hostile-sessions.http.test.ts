import { beforeEach, afterEach, describe, expect, it } from 'vitest';
import { memberPermissions } from '#membership/roles.ts';
import { makeMember, makeOrganisation, type MadeOrganisation } from '../testing/make-people.ts';
import { openTestApp, type TestApp } from '../testing/open-test-app.ts';
import { samplePassword, sampleRegistration } from '../usecases/account/testing/sample-people.ts';
import { seedRecommendingUnits } from '../accounts/seed-recommending-units.ts';

describe('会话、来源与猜测', () => {
  let test: TestApp;
  let lines: string[];
  let firm: MadeOrganisation;
  beforeEach(async () => {
    lines = [];
    test = await openTestApp({
      logger: { level: 'info', stream: { write: (line: string) => void lines.push(line) } },
      limits: { ownPassword: 3, papers: 3 },
    });
    await seedRecommendingUnits(test.platform.db, test.platform.clock());
    firm = await makeOrganisation(test.platform.db, 'applicant');
  });
  afterEach(() => test.app.close());

  const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
    test.app.inject({ method: 'POST', url, payload, headers });
  const register = (given: Partial<typeof sampleRegistration> = {}, headers = {}) =>
    post('/api/register', { ...sampleRegistration, ...given }, headers);
  const sessionIn = (answer: { cookies: { name: string; value: string }[] }) =>
    answer.cookies.find(({ name }) => name === 'session')?.value ?? '';

  it('事先塞进浏览器的凭据，登录后不沿用', async () => {
    const planted = 'planted-by-somebody-else-0000000';
    const first = await register({}, { cookie: `session=${planted}` });
    expect(sessionIn(first)).not.toBe(planted);
    const again = await post(
      '/api/sign-in',
      { username: sampleRegistration.username, password: samplePassword },
      { cookie: `session=${sessionIn(first)}` },
    );
    expect(sessionIn(again)).not.toBe(sessionIn(first));
    const old = await test.app.inject({
      method: 'GET',
      url: '/api/me',
      headers: { cookie: `session=${sessionIn(first)}` },
    });
    expect(old.statusCode).toBe(401);
  });

  it('改了角色，下一次点击就按新的；停用后马上出去', async () => {
    const manager = await makeMember(test.platform.db, firm);
    const clerk = await makeMember(test.platform.db, firm, 'clerk');
    const asManager = await test.as(manager);
    const asClerk = await test.as(clerk);
    const add = async () =>
      (await asClerk({ method: 'POST', url: '/api/evidence', payload: { uploadId: 'x', title: '' } })).json<{
        code: string;
      }>().code;
    expect(await add()).toBe('notFound');
    const set = (role: string, closed: boolean) =>
      asManager({
        method: 'PUT',
        url: `/api/organisation/people/${clerk.personId}`,
        payload: { role, closed },
      });
    await set('reader', false);
    expect(await add()).toBe('notPermitted');
    await set('reader', true);
    expect(await add()).toBe('signInNeeded');
  });

  it('停用之前自己发的邀请码，停用之后不能再用来进门', async () => {
    const manager = await makeMember(test.platform.db, firm);
    const second = await makeMember(test.platform.db, firm);
    const invited = await (
      await test.as(second)
    )({ method: 'POST', url: '/api/organisation/invitations', payload: { role: 'manager' } });
    const { code } = invited.json<{ code: string }>();
    await (
      await test.as(manager)
    )({
      method: 'PUT',
      url: `/api/organisation/people/${second.personId}`,
      payload: { role: 'manager', closed: true },
    });
    const person = { username: 'backdoor', password: samplePassword, name: '样例', phone: '' };
    expect((await post('/api/codes/use', { code, ...person })).json()).toMatchObject({ code: 'codeExpired' });
  });

  it('不能给自己发恢复码：借到一台没锁的电脑也换不了密码', async () => {
    const manager = await makeMember(test.platform.db, firm);
    const url = `/api/organisation/people/${manager.personId}/recovery`;
    const answer = await (await test.as(manager))({ method: 'POST', url, payload: {} });
    expect(answer.json()).toMatchObject({ code: 'notYourself' });
  });

  it.each([
    ['别的网站', { origin: 'https://evil.example' }],
    ['不说来源的框架', { origin: 'null' }],
    ['同名别的端口', { origin: 'http://localhost:8081' }],
    ['浏览器说是跨站', { 'sec-fetch-site': 'cross-site' }],
    ['同站别的主机', { 'sec-fetch-site': 'same-site' }],
  ])('来自%s的操作一律拒绝，登录着也一样', async (_, headers) => {
    const cookie = await test.cookieOf(await makeMember(test.platform.db, firm));
    for (const [method, url] of [
      ['POST', '/api/sign-out'],
      ['POST', '/api/uploads'],
      ['DELETE', '/api/evidence/x'],
      ['PUT', '/api/organisation'],
    ] as const) {
      const answer = await test.app.inject({
        ...{ method, url, payload: {} },
        headers: { cookie, ...(headers as unknown as Record<string, string>) },
      });
      expect([url, answer.json<{ code: string }>().code]).toEqual([url, 'foreignOrigin']);
    }
  });

  it('表单能发出的内容类型进不来', async () => {
    const cookie = await test.cookieOf(await makeMember(test.platform.db, firm));
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const answer = await test.app.inject({
        ...{ method: 'POST', url: '/api/organisation/invitations', payload: '{"role":"manager"}' },
        headers: { cookie, 'content-type': type },
      });
      expect([type, answer.statusCode]).toEqual([type, 415]);
    }
  });

  it('登录时猜不出有没有这个用户名：话一样，次数一样', async () => {
    await register();
    const { username } = sampleRegistration;
    const answers = async (name: string) => {
      const said = [];
      for (let time = 0; time < 6; time += 1)
        said.push((await post('/api/sign-in', { username: name, password: 'Wrong-0000' })).body);
      return said;
    };
    expect(await answers(username)).toEqual(await answers('nobody-here'));
  });

  it('自己的密码也不许无休止地试，纸面也不许无休止地排', async () => {
    const send = await test.as(await makeMember(test.platform.db, firm));
    const change = () =>
      send({ method: 'POST', url: '/api/me/password', payload: { old: 'x', new: samplePassword } });
    const paper = () => send({ method: 'GET', url: '/api/applications/x/papers/plan.pdf' });
    const codes = [];
    for (const ask of [change, change, change, change, paper, paper, paper, paper])
      codes.push((await ask()).json<{ code: string }>().code);
    expect(codes).toEqual([
      ...['wrongPassword', 'wrongPassword', 'wrongPassword', 'tooMany'],
      ...['notFound', 'notFound', 'notFound', 'tooMany'],
    ]);
  });

  it('密码、代码、凭据都不进日志，也不在任何回答里', async () => {
    const answer = await register();
    const session = sessionIn(answer);
    await post('/api/sign-in', { username: 'SECRET-NAME', password: 'SECRET-PASSWORD' });
    await post('/api/codes/read', { code: 'SECR-ETCO-DE22' });
    await post('/api/sign-in/link', { token: 'SECRETTOKEN' });
    const log = lines.join('');
    for (const secret of [samplePassword, session, 'SECRET', 'SECR-ETCO', sampleRegistration.phone])
      expect([secret, log.includes(secret)]).toEqual([secret, false]);
    expect(answer.body).not.toContain(session);
  });

  it('读者的权限里没有写', () => {
    expect([...memberPermissions(['applicant', 'recommender', 'authority'], 'reader')]).toEqual([
      'application.read',
      'recommend.read',
      'authority.read',
    ]);
  });
});
