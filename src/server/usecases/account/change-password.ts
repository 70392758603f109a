import { Refusal } from '#kernel/refusal.ts';
import { needsSecondFactor } from '#membership/roles.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { stillMissing } from './begin-session.ts';
import { checkPassword } from './check-password.ts';
import { ownSession } from './own-session.ts';

/**
 * Changes one's own password; all other sessions end. Refuses `secondFactorNeeded` while it is not given,
 * `wrongPassword`, `accountLocked`, `weakPassword`, `usedPassword`.
 */
export const changePassword: UseCases['account']['changePassword'] = async (asking, input) => {
  const { db, accounts } = asking;
  const { actor, token, signedIn } = await ownSession(asking);
  const { missing, personId, username } = actor;
  if (missing !== null && missing !== 'passwordChange') throw new Refusal('secondFactorNeeded', { missing });
  await checkPassword(asking, { personId, username }, input.old);
  const strict = needsSecondFactor(signedIn.grants, signedIn.adminRole);
  const password = await accounts.preparePassword(db, { password: input.new, username, strict, personId });
  await inTransaction(db, async (tx) => {
    await accounts.setPassword(tx, personId, password, asking.clock());
    await accounts.endAll(tx, personId, token);
    await recordEvent(tx, asking, 'account.passwordChanged', personId);
  });
  accounts.forget(personId);
  return stillMissing(asking, token);
};
