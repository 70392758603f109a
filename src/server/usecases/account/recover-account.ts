import { Refusal } from '#kernel/refusal.ts';
import { needsSecondFactor } from '#membership/roles.ts';
import type { AskingAnyone } from '../../context.ts';
import { useUpCode, type FoundCode } from '../../storage/codes.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import { findPerson } from '../../storage/people.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { unlock } from '../../storage/sign-in-guard.ts';
import { beginSession, type Begun } from './begin-session.ts';

/**
 * A new password by a recovery code that was handed out. Whoever lost everything lost the second factor too: it goes,
 * and must be set up anew where it is required. All sessions end, the lock is lifted. Refuses `accountClosed`,
 * `codeExpired`, `weakPassword`, `usedPassword`.
 */
export async function recoverAccount(
  asking: AskingAnyone,
  recovery: FoundCode,
  typedPassword: string,
): Promise<Begun> {
  const { db, accounts } = asking;
  const person = recovery.personId === null ? null : await findPerson(db, recovery.personId);
  if (!person) throw new Refusal('codeExpired');
  if (person.closed) throw new Refusal('accountClosed');
  const { id: personId, username, organisationId, adminRole } = person;
  const organisation = organisationId === null ? null : await findOrganisation(db, organisationId);
  const strict = needsSecondFactor(organisation?.grants ?? [], adminRole);
  const password = await accounts.preparePassword(db, {
    password: typedPassword,
    username,
    strict,
    personId,
  });
  const now = asking.clock();
  const begun = await inTransaction(db, async (tx) => {
    if (!(await useUpCode(tx, recovery.id, now))) throw new Refusal('codeExpired');
    await accounts.setPassword(tx, personId, password, now);
    await accounts.dropSecondFactor(tx, personId);
    await accounts.endAll(tx, personId);
    await unlock(tx, username, now);
    const detail = { codeId: recovery.id };
    await recordEvent(tx, asking, 'account.recovered', personId, detail, { personId, organisationId });
    return beginSession(tx, asking, personId, 'code');
  });
  accounts.forget(personId);
  return begun;
}
