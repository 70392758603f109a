import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { withdrawCodesOf } from '../../storage/codes.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { isErased } from '../../storage/person-data.ts';
import { findPerson, lockPeers, setMembership } from '../../storage/people.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { unlock } from '../../storage/sign-in-guard.ts';
import { accountItem } from './account-item.ts';

/** Closes an account, which ends all its sessions at once, or opens it, which also unlocks. Refuses `notFound`, `notYourself`, `accountErased`. */
export const setAccount: UseCases['admin']['setAccount'] = async (asking, { personId, closed }) => {
  const now = asking.clock();
  const after = await inTransaction(asking.db, async (tx) => {
    const person = await findPerson(tx, personId);
    if (!person) throw new Refusal('notFound');
    if (isErased(person)) throw new Refusal('accountErased');
    if (personId === asking.actor.personId) throw new Refusal('notYourself');
    // Two of them must not close each other at the same moment.
    const peers = await lockPeers(tx, { organisationId: null, adminRole: 'security' });
    if (!peers.includes(asking.actor.personId)) throw new Refusal('notPermitted');
    await setMembership(tx, personId, { closed });
    if (closed) {
      await asking.accounts.endAll(tx, personId);
      await withdrawCodesOf(tx, personId, now);
    } else {
      await unlock(tx, person.username, now);
    }
    await recordEvent(tx, asking, closed ? 'account.closed' : 'account.reopened', personId);
    return { ...person, closed, lockedUntil: closed ? person.lockedUntil : null };
  });
  asking.accounts.forget(personId);
  return accountItem(after, now);
};
