import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { checkPassword } from './check-password.ts';
import { ownSession } from './own-session.ts';

/**
 * Begins setting up a second factor; an older one stays until the new one is confirmed. The password is asked once
 * more. Refuses `secondFactorNeeded` while the older one was not given in this session, `wrongPassword`, `accountLocked`.
 */
export const startSecondFactor: UseCases['account']['startSecondFactor'] = async (asking, { password }) => {
  const { actor } = await ownSession(asking);
  if (actor.missing === 'secondFactor') throw new Refusal('secondFactorNeeded');
  const { personId, username } = actor;
  await checkPassword(asking, { personId, username }, password);
  return inTransaction(asking.db, (tx) => asking.accounts.startSecondFactor(tx, personId, username));
};
