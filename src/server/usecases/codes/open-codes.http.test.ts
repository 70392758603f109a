import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenCodeItem } from '#contract/open-codes.ts';
import type { Actor } from '#kernel/actor.ts';
import { recoverAdministrator } from '../../accounts/recover-administrator.ts';
import { makeParties, type Parties } from '../../testing/bring-to-state.ts';
import { makeAdministrator, makeMember } from '../../testing/make-people.ts';
import { openTestApp, type TestApp } from '../../testing/open-test-app.ts';
import { recorded } from '../account/testing/sample-people.ts';

describe('收回一次性代码', () => {
  let test: TestApp;
  let parties: Parties;
  beforeEach(async () => {
    test = await openTestApp({ limits: { general: 1e6, signIn: 1e6, codes: 1e6 } });
    parties = await makeParties(test.platform);
  });
  afterEach(() => test.app.close());

  async function ask(who: Actor | null, method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) {
    const answer = await (await test.as(who))({ method, url: `/api${url}`, ...(payload && { payload }) });
    return { status: answer.statusCode, text: answer.body, body: answer.json<{ code?: string }>() };
  }
  const open = async (who: Actor, path: string) =>
    (await ask(who, 'GET', path)).body as unknown as OpenCodeItem[];
  const takeBack = async (who: Actor, path: string, id: string) => {
    const { status, body } = await ask(who, 'POST', `${path}/${id}/take-back`, {});
    return status === 200 ? null : body.code;
  };
  const readable = async (code: string) => (await ask(null, 'POST', '/codes/read', { code })).status === 200;
  const handOut = async (who: Actor, path: string, payload: object = {}) =>
    (await ask(who, 'POST', path, payload)).body.code ?? '';
  const member = (actor: Actor, role: 'manager' | 'clerk') =>
    makeMember(
      test.platform.db,
      { id: actor.organisationId ?? '', name: actor.organisationName ?? '', grants: ['applicant'] },
      role,
    );

  it('管理员看得见本单位没用过的代码：给谁、谁发的、到几时，没有代码本身；收回后就不能用', async () => {
    const { applicant } = parties;
    const clerk = await member(applicant, 'clerk');
    const invitation = await handOut(applicant, '/organisation/invitations', { role: 'reader' });
    const recovery = await handOut(applicant, `/organisation/people/${clerk.personId}/recovery`);
    const listed = await ask(applicant, 'GET', '/organisation/codes');
    expect(listed.text).not.toContain(invitation);
    expect(listed.text).not.toMatch(/hash/u);
    const codes = listed.body as unknown as OpenCodeItem[];
    expect(codes).toHaveLength(2);
    const invited = codes.find(({ purpose }) => purpose === 'invitation');
    expect(invited).toMatchObject({ role: 'reader', person: null, by: applicant.name });
    expect(codes.find(({ purpose }) => purpose === 'recovery')).toMatchObject({
      person: { name: clerk.name },
      organisationName: applicant.organisationName,
    });
    expect(await readable(invitation)).toBe(true);
    expect(await takeBack(applicant, '/organisation/codes', invited?.id ?? '')).toBeNull();
    expect(await readable(invitation)).toBe(false);
    expect(await readable(recovery)).toBe(true);
    expect(await open(applicant, '/organisation/codes')).toHaveLength(1);
    expect(await recorded(test.platform, 'code.takenBack')).toMatchObject([
      {
        person_id: applicant.personId,
        target: applicant.organisationId,
        detail: { codeId: invited?.id, purpose: 'invitation', role: 'reader' },
      },
    ]);
  });

  it('用过的、收回过的、过期的不在清单里，也不能再收回，说得明白', async () => {
    const { applicant } = parties;
    await handOut(applicant, '/organisation/invitations', { role: 'reader' });
    const [code] = await open(applicant, '/organisation/codes');
    const both = await Promise.all([
      takeBack(applicant, '/organisation/codes', code?.id ?? ''),
      takeBack(applicant, '/organisation/codes', code?.id ?? ''),
    ]);
    expect(both.filter((answer) => answer === null)).toHaveLength(1);
    expect(both).toContain('codeGone');
    await handOut(applicant, '/organisation/invitations', { role: 'reader' });
    const [late] = await open(applicant, '/organisation/codes');
    test.platform.setClock(new Date(test.platform.clock().getTime() + 73 * 3_600_000));
    expect(await open(applicant, '/organisation/codes')).toEqual([]);
    expect(await takeBack(applicant, '/organisation/codes', late?.id ?? '')).toBe('codeGone');
  });

  it('推荐单位收回自己发给所属单位的恢复码；那家的管理员也看得见、收得回；别的单位都看不见', async () => {
    const { applicant, unit } = parties;
    const others = await makeParties(test.platform);
    const path = `/recommending/organisations/${applicant.organisationId ?? ''}/recovery`;
    const code = await handOut(unit, path);
    const [own] = await open(unit, '/recommending/codes');
    expect(own).toMatchObject({
      purpose: 'recovery',
      by: unit.name,
      organisationName: applicant.organisationName,
    });
    expect(await open(applicant, '/organisation/codes')).toHaveLength(1);
    expect(await open(unit, '/organisation/codes')).toEqual([]);
    for (const [who, at] of [
      [others.unit, '/recommending/codes'],
      [others.applicant, '/organisation/codes'],
    ] as const) {
      expect(await open(who, at)).toEqual([]);
      expect(await takeBack(who, at, own?.id ?? '')).toBe('notFound');
    }
    expect(await takeBack(unit, '/recommending/codes', own?.id ?? '')).toBeNull();
    expect(await readable(code)).toBe(false);
  });

  it('系统管理员收回给单位管理员的邀请，安全管理员收回给管理员的邀请和服务器上发的恢复码，各管各的', async () => {
    const { db } = test.platform;
    const [system, security, audit] = await Promise.all([
      makeAdministrator(db, 'system'),
      makeAdministrator(db, 'security'),
      makeAdministrator(db, 'audit'),
    ]);
    const organisationId = parties.applicant.organisationId ?? '';
    const manager = await handOut(system, `/admin/organisations/${organisationId}/invitations`);
    const administrator = await handOut(security, '/admin/administrators', { role: 'audit' });
    expect(await recoverAdministrator(test.platform, audit.username)).toHaveProperty('code');
    const managers = await open(system, '/admin/manager-codes');
    const administrators = await open(security, '/admin/administrator-codes');
    expect(managers).toMatchObject([{ role: 'manager', by: system.name }]);
    expect(administrators.map(({ purpose, admin, by }) => [purpose, admin, by]).sort()).toEqual([
      ['invitation', 'audit', security.name],
      ['recovery', 'audit', null],
    ]);
    expect(await takeBack(security, '/admin/administrator-codes', managers[0]?.id ?? '')).toBe('notFound');
    expect(await takeBack(system, '/admin/manager-codes', managers[0]?.id ?? '')).toBeNull();
    for (const { id } of administrators)
      expect(await takeBack(security, '/admin/administrator-codes', id)).toBeNull();
    expect([await readable(manager), await readable(administrator)]).toEqual([false, false]);
  });

  it('没有管理权限的人看不到清单', async () => {
    const clerk = await member(parties.applicant, 'clerk');
    expect((await ask(clerk, 'GET', '/organisation/codes')).body.code).toBe('notPermitted');
    expect((await ask(parties.applicant, 'GET', '/recommending/codes')).body.code).toBe('notPermitted');
  });
});
