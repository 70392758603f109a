import type { Db } from '../storage/tables.ts';
import type { Accounts } from './accounts.ts';
import { authOn } from './better-auth.ts';
import { passwordsBy } from './passwords.ts';
import { secondFactorsBy } from './second-factor.ts';
import { sessionMemo } from './session-memo.ts';
import { sessionsBy } from './sessions.ts';

/** The accounts of a platform. `secret` (32 characters or more, kept apart from the database) encrypts the second factors. */
export function createAccounts(platform: { db: Db; secret: string; clock: () => Date }): Accounts {
  const auth = authOn(platform.secret);
  return {
    ...passwordsBy(auth),
    ...secondFactorsBy(auth, platform.secret),
    ...sessionsBy(auth),
    ...sessionMemo(platform.db, platform.clock),
  };
}
