import { beforeEach, describe, expect, test } from 'vitest';
import { adminRoles, type AdminRole } from '#membership/roles.ts';
import { contract } from '#contract/contract.ts';
import type { RouteMeta } from '#contract/route.ts';
import { permit } from '../../http/permit.ts';
import { sealEvents } from '../../storage/seals/seal-events.ts';
import type { TestPlatform } from '../../testing/open-test-platform.ts';
import { readCode } from '../account/read-code.ts';
import { me } from '../account/me.ts';
import { signIn } from '../account/sign-in.ts';
import { openBrowser, openWithUnits, type Browser } from '../account/testing/browser.ts';
import {
  joinSample,
  recorded,
  refusal,
  registerSample,
  samplePassword,
  sampleRegistration,
  setUpSecondFactor,
} from '../account/testing/sample-people.ts';
import { useCode } from '../account/use-code.ts';
import { accounts } from './accounts.ts';
import { createOrganisation } from './create-organisation.ts';
import { events } from './events.ts';
import { inviteAdministrator } from './invite-administrator.ts';
import { inviteManager } from './invite-manager.ts';
import { setAccount } from './set-account.ts';
import { verifyEvents } from './verify-events.ts';

let platform: TestPlatform;
beforeEach(async () => {
  platform = await openWithUnits();
});

async function administrator(role: AdminRole): Promise<Browser & { username: string }> {
  const browser = await joinSample(platform, { adminRole: role });
  await setUpSecondFactor(platform, browser);
  return browser;
}
const join = async (code: string, browser = openBrowser(platform)) => {
  const input = { code, username: '样例戊', password: samplePassword, name: '样例戊', phone: '' };
  await useCode(await browser.asking(), input);
  return browser;
};

describe('三员分立', () => {
  test.each(adminRoles)('%s 管理员只能调用自己的接口，不能办理业务', async (role) => {
    const { actor } = await (await administrator(role)).asking();
    const stages: Record<string, Record<string, { '~orpc': { meta: RouteMeta } }>> = contract;
    const allowed = Object.values(stages)
      .flatMap((stage) => Object.values(stage))
      .map((route) => route['~orpc'].meta.needs ?? 'anyone')
      .filter((needs) => {
        try {
          permit(needs, actor);
          return true;
        } catch {
          return false;
        }
      });
    expect([...new Set(allowed)].sort()).toEqual([`admin.${role}`, 'anyone', 'session', 'signedIn'].sort());
  });

  test('安全管理员邀请另外两员；受邀的人得到独立的账号，不属于任何单位', async () => {
    const security = await administrator('security');
    const { code } = await inviteAdministrator(await security.whole(), { role: 'audit' });
    await expect(readCode(await security.asking(), { code })).resolves.toMatchObject({
      organisationName: '审计管理员',
    });
    const auditor = await join(code);
    expect(await me(await auditor.asking(), undefined)).toMatchObject({
      organisation: null,
      role: null,
      missing: 'secondFactorSetup',
    });
  });

  test('数据库也不许一个人既是管理员又属于单位', async () => {
    const security = await administrator('security');
    const { personId } = (await security.asking()).actor!;
    const both = platform.db
      .updateTable('membership')
      .set({ organisation_id: 'unit-140100', role: 'manager' })
      .where('person_id', '=', personId)
      .execute();
    await expect(both).rejects.toThrow('check constraint');
  });
});

describe('系统管理员登记单位', () => {
  const input = { name: '样例省发展和改革委员会', uscc: '', region: '', grants: ['authority' as const] };

  test('登记主管部门，邀请其管理员；其密码至少 10 位，须设动态验证码', async () => {
    const system = await administrator('system');
    const made = await createOrganisation(await system.whole(), input);
    const { code } = await inviteManager(await system.whole(), { organisationId: made.id });
    const manager = await join(code);
    expect(await me(await manager.asking(), undefined)).toMatchObject({
      organisation: { name: '样例省发展和改革委员会', grants: ['authority'] },
      role: 'manager',
      missing: 'secondFactorSetup',
    });
    await setUpSecondFactor(platform, manager);
    expect((await me(await manager.asking(), undefined)).permissions).toContain('authority.write');
  });

  test.each([
    [{ name: '样例' }, 'badName'],
    [{ name: '太原市发展和改革委员会' }, 'alreadyThere'],
    [{ grants: ['applicant' as const], region: '太原市' }, 'usccMissing'],
    [{ uscc: '1' }, 'badUscc'],
    [{ region: '北京市' }, 'unknownRegion'],
  ] as const)('%o：拒绝', async (given, code) => {
    const system = await administrator('system');
    const asked = { ...input, ...given, grants: [...(('grants' in given && given.grants) || input.grants)] };
    await expect(createOrganisation(await system.whole(), asked)).rejects.toMatchObject(refusal(code));
  });

  test('不存在的单位不能邀请', async () => {
    const system = await administrator('system');
    await expect(inviteManager(await system.whole(), { organisationId: 'x' })).rejects.toMatchObject(
      refusal('notFound'),
    );
  });
});

describe('安全管理员管理账号', () => {
  const right = { username: sampleRegistration.username, password: samplePassword };

  test('停用立刻生效，恢复后可以登录', async () => {
    const security = await administrator('security');
    const manager = await registerSample(platform);
    const { personId } = (await manager.asking()).actor!;
    await setAccount(await security.whole(), { personId, closed: true });
    expect((await manager.asking()).actor).toBeNull();
    await expect(signIn(await manager.asking(), right)).rejects.toMatchObject(refusal('accountClosed'));
    await setAccount(await security.whole(), { personId, closed: false });
    await expect(signIn(await manager.asking(), right)).resolves.toEqual({ missing: null });
    expect(await recorded(platform, 'account.closed')).toMatchObject([{ target: personId, success: true }]);
  });

  test('看得到谁被锁定，可以解锁', async () => {
    const security = await administrator('security');
    const manager = await registerSample(platform);
    const { personId } = (await manager.asking()).actor!;
    const elsewhere = await openBrowser(platform).asking();
    for (let count = 1; count <= 5; count += 1)
      await signIn(elsewhere, { ...right, password: 'x' }).catch(() => undefined);
    const locked = async () =>
      (await accounts(await security.whole(), undefined)).find(({ id }) => id === personId)?.lockedUntil;
    expect(await locked()).not.toBeNull();
    await setAccount(await security.whole(), { personId, closed: false });
    expect(await locked()).toBeNull();
    await expect(signIn(elsewhere, right)).resolves.toEqual({ missing: null });
  });

  test('两位安全管理员互相停用，总还有一位', async () => {
    const [first, second] = [await administrator('security'), await administrator('security')];
    const [byFirst, bySecond] = [await first.whole(), await second.whole()];
    const both = await Promise.allSettled([
      setAccount(byFirst, { personId: bySecond.actor.personId, closed: true }),
      setAccount(bySecond, { personId: byFirst.actor.personId, closed: true }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('不能停用自己；没有的账号找不到', async () => {
    const security = await administrator('security');
    const { personId } = (await security.asking()).actor!;
    await expect(setAccount(await security.whole(), { personId, closed: true })).rejects.toMatchObject(
      refusal('notYourself'),
    );
    await expect(setAccount(await security.whole(), { personId: 'x', closed: true })).rejects.toMatchObject(
      refusal('notFound'),
    );
  });
});

describe('审计管理员查看记录', () => {
  test('看得到谁、何时、从哪里、做了什么、成败；可按种类和文字查找，可翻页', async () => {
    const auditor = await administrator('audit');
    await registerSample(platform);
    const elsewhere = await openBrowser(platform, '192.0.2.77').asking();
    await signIn(elsewhere, { username: sampleRegistration.username, password: 'x' }).catch(() => undefined);
    const asked = await auditor.whole();
    const [failed] = await events(asked, { kind: 'account.signInFailed' });
    expect(failed).toMatchObject({
      who: '样例甲 (样例甲)',
      target: '样例甲 (样例甲)',
      from: '192.0.2.77',
      success: false,
      detail: '原因：账号或口令不对',
    });
    expect(await events(asked, { text: '192.0.2.77' })).toHaveLength(1);
    expect(await events(asked, { text: '%' })).toEqual([]);
    expect((await events(asked, { text: '装备制造' })).map(({ kind }) => kind)).toEqual([
      'organisation.created',
    ]);
    const all = await events(asked, {});
    const older = await events(asked, { before: all[1]!.seq });
    expect(older.map(({ seq }) => seq)).toEqual(all.slice(2).map(({ seq }) => seq));
  });

  test('核对封条：相符时没有话说，记录被改动就指出是哪一条', async () => {
    const auditor = await administrator('audit');
    await sealEvents(platform.db, 0, platform.clock());
    const before = await verifyEvents(await auditor.whole(), undefined);
    expect(before).toMatchObject({ unsealed: 0, faults: [] });
    expect(before.events).toBeGreaterThan(0);
    await platform.db.updateTable('event').set({ target: 'x' }).where('seq', '=', 1).execute();
    const after = await verifyEvents(await auditor.whole(), undefined);
    expect(after.faults).toEqual([expect.stringContaining('第 1 号记录')]);
  });

  test('记录里没有密码、验证码、一次性代码', async () => {
    const auditor = await administrator('audit');
    const security = await administrator('security');
    const { code } = await inviteAdministrator(await security.whole(), { role: 'system' });
    await registerSample(platform);
    const seen = JSON.stringify(await events(await auditor.whole(), {}));
    expect(seen).not.toContain(code);
    expect(seen).not.toContain(samplePassword);
  });
});
