import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { proveSession } from '../../storage/sessions.ts';
import { checkCode } from './check-password.ts';
import { ownSession } from './own-session.ts';

/**
 * Makes the started second factor count; all other sessions of the person end. Out: the recovery codes, shown this once.
 * Refuses `wrongCode`, `accountLocked`, `secondFactorNeeded`.
 */
export const confirmSecondFactor: UseCases['account']['confirmSecondFactor'] = async (asking, { code }) => {
  const { actor, token } = await ownSession(asking);
  if (actor.missing === 'secondFactor') throw new Refusal('secondFactorNeeded');
  const { personId, username } = actor;
  let recoveryCodes: string[] = [];
  await checkCode(asking, { personId, username }, () =>
    inTransaction(asking.db, async (tx) => {
      const codes = await asking.accounts.confirmSecondFactor(tx, personId, code, asking.clock());
      if (!codes) return false;
      await proveSession(tx, token);
      await asking.accounts.endAll(tx, personId, token);
      await recordEvent(tx, asking, 'account.secondFactorSet', personId);
      recoveryCodes = codes;
      return true;
    }),
  );
  asking.accounts.forget(personId);
  return { recoveryCodes };
};
