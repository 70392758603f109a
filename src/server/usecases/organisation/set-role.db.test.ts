import { beforeEach, describe, expect, test } from 'vitest';
import type { TestPlatform } from '../../testing/open-test-platform.ts';
import { me } from '../account/me.ts';
import { signIn } from '../account/sign-in.ts';
import { openBrowser, openWithUnits, type Browser } from '../account/testing/browser.ts';
import {
  joinSample,
  recorded,
  refusal,
  registerSample,
  samplePassword,
} from '../account/testing/sample-people.ts';
import { useCode } from '../account/use-code.ts';
import { handOutRecovery } from './hand-out-recovery.ts';
import { people } from './people.ts';
import { setRole } from './set-role.ts';

let platform: TestPlatform;
let manager: Browser;
let clerk: Browser & { username: string };
beforeEach(async () => {
  platform = await openWithUnits();
  manager = await registerSample(platform);
  const organisationId = (await manager.asking()).actor!.organisationId!;
  clerk = await joinSample(platform, { organisationId, role: 'clerk' });
});

const idOf = async (browser: Browser) => (await browser.asking()).actor!.personId;
const set = async (personId: string, role: 'manager' | 'clerk' | 'reader', closed = false, by = manager) =>
  setRole(await by.whole(), { personId, role, closed });

describe('本单位管理员管理人员', () => {
  test('改角色，对方下一次点击就生效', async () => {
    expect((await me(await clerk.asking(), undefined)).permissions).toContain('application.write');
    await set(await idOf(clerk), 'reader');
    expect((await me(await clerk.asking(), undefined)).permissions).toEqual(['application.read']);
    expect(await recorded(platform, 'account.roleChanged')).toMatchObject([
      { target: await idOf(clerk), detail: { from: 'clerk', to: 'reader' } },
    ]);
  });

  test('停用立刻生效：登录中断，不能再登录，手里的恢复码也作废；恢复后可以登录', async () => {
    const personId = await idOf(clerk);
    const { code } = await handOutRecovery(await manager.whole(), { personId });
    const token = clerk.token()!;
    await set(personId, 'clerk', true);
    await expect(platform.accounts.signedIn(token)).resolves.toBeNull();
    const again = { username: clerk.username, password: samplePassword };
    await expect(signIn(await clerk.asking(), again)).rejects.toMatchObject(refusal('accountClosed'));
    await expect(signIn(await clerk.asking(), { ...again, password: 'Wrong-2026' })).rejects.toMatchObject(
      refusal('wrongPassword'),
    );
    const recovery = { code, username: 'x', password: 'Xin-mima-1', name: '', phone: '' };
    await expect(useCode(await openBrowser(platform).asking(), recovery)).rejects.toMatchObject(
      refusal('codeExpired'),
    );
    await expect(handOutRecovery(await manager.whole(), { personId })).rejects.toMatchObject(
      refusal('accountClosed'),
    );
    await set(personId, 'clerk');
    await expect(signIn(await clerk.asking(), again)).resolves.toEqual({ missing: null });
  });

  test('不能停用自己、改自己的角色', async () => {
    const own = await idOf(manager);
    await expect(set(own, 'manager', true)).rejects.toMatchObject(refusal('notYourself'));
    await expect(set(own, 'clerk')).rejects.toMatchObject(refusal('notYourself'));
  });

  test('两位管理员互相停用，单位也总还有一位管理员', async () => {
    await set(await idOf(clerk), 'manager');
    const [first, second] = [await idOf(manager), await idOf(clerk)];
    const [byFirst, bySecond] = [await manager.whole(), await clerk.whole()];
    const both = await Promise.allSettled([
      setRole(byFirst, { personId: second, role: 'manager', closed: true }),
      setRole(bySecond, { personId: first, role: 'manager', closed: true }),
    ]);
    const lost = both.find((one) => one.status === 'rejected');
    expect(lost?.reason).toMatchObject({ code: 'lastManager' });
    const open = await platform.db
      .selectFrom('membership')
      .select('person_id')
      .where('role', '=', 'manager')
      .where('closed', '=', false)
      .execute();
    expect(open).toHaveLength(1);
  });

  test('别的单位的人，看不到也管不了', async () => {
    const other = await registerSample(platform, {
      username: '样例丁',
      organisationName: '样例能源有限公司',
    });
    const foreign = await idOf(other);
    expect((await people(await manager.whole(), undefined)).map(({ id }) => id)).not.toContain(foreign);
    await expect(set(foreign, 'reader')).rejects.toMatchObject(refusal('notFound'));
    await expect(handOutRecovery(await manager.whole(), { personId: foreign })).rejects.toMatchObject(
      refusal('notFound'),
    );
    await expect(set('nobody', 'reader')).rejects.toMatchObject(refusal('notFound'));
  });
});
