import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { proveSession } from '../../storage/sessions.ts';
import { stillMissing } from './begin-session.ts';
import { checkCode } from './check-password.ts';
import { ownSession } from './own-session.ts';

/** The second factor of a session that has only its password. Refuses `wrongCode`, `accountLocked`. */
export const secondFactor: UseCases['account']['secondFactor'] = async (asking, given) => {
  const { actor, token } = await ownSession(asking);
  if (actor.missing !== 'secondFactor') return { missing: actor.missing };
  const { personId, username } = actor;
  await checkCode(asking, { personId, username }, () =>
    inTransaction(asking.db, async (tx) => {
      const right = await asking.accounts.checkSecondFactor(tx, personId, given, asking.clock());
      if (!right) return false;
      await proveSession(tx, token);
      await recordEvent(tx, asking, 'account.signedIn', personId, { way: given.kind });
      return true;
    }),
  );
  asking.accounts.forget(personId);
  return stillMissing(asking, token);
};
