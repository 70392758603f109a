import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { ownSession } from './own-session.ts';

/** Ends the session at once. */
export const signOut: UseCases['account']['signOut'] = async (asking) => {
  const { actor, token } = await ownSession(asking);
  await inTransaction(asking.db, async (tx) => {
    await asking.accounts.end(tx, token);
    await recordEvent(tx, asking, 'account.signedOut', actor.personId);
  });
  asking.accounts.forget(actor.personId);
  asking.session.clear();
  return {};
};
