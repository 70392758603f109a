import { getMigrations } from 'better-auth/db/migration';
import { describe, expect, test } from 'vitest';
import { openTestPlatform } from '../testing/open-test-platform.ts';
import { authOn, authOptions } from './better-auth.ts';

const secret = 'a secret for tests, long enough to be one';

describe('账号库用平台自己的数据库', () => {
  test('它要的表和列都在，一样不缺', async () => {
    const { db } = await openTestPlatform();
    const wanted = await getMigrations(authOptions(db, secret));
    expect(wanted.toBeCreated).toEqual([]);
    expect(wanted.toBeAdded).toEqual([]);
    expect(wanted.toBeAddedIndexes).toEqual([]);
  });

  test('在事务里建的人，事务退回就没有了；事务外看不到一半', async () => {
    const { db } = await openTestPlatform();
    const auth = authOn(secret);
    const work = db.transaction().execute(async (tx) => {
      const { internalAdapter } = await auth(tx);
      const user = { name: '样例', username: '样例', email: 'x@account.invalid', emailVerified: false };
      await internalAdapter.createUser(user, { method: 'email-password' });
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await db.selectFrom('user').select('id').execute()).toEqual([]);
  });
});
