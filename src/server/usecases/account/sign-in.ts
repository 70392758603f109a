import { Refusal } from '#kernel/refusal.ts';
import { plainUsername } from '#membership/username.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { findPerson, findPersonId } from '../../storage/people.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { beginSession, handOverSession } from './begin-session.ts';
import { checkPassword } from './check-password.ts';

/**
 * Begins a session with a password. Refuses `wrongPassword`, `accountLocked`, and `accountClosed` only to whoever knows
 * the password.
 */
export const signIn: UseCases['account']['signIn'] = async (asking, input) => {
  const { db } = asking;
  const username = plainUsername(input.username);
  const personId = await findPersonId(db, username);
  await checkPassword(asking, { personId, username }, input.password);
  const person = personId === null ? null : await findPerson(db, personId);
  if (!person || person.closed) {
    const note = { success: false, personId };
    await recordEvent(db, asking, 'account.signInFailed', personId ?? '', { why: 'accountClosed' }, note);
    throw new Refusal('accountClosed');
  }
  const begun = await inTransaction(db, (tx) => beginSession(tx, asking, person.id, 'password'));
  return handOverSession(asking, begun);
};
