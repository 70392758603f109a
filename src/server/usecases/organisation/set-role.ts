import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { withdrawCodesOf } from '../../storage/codes.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { isErased } from '../../storage/person-data.ts';
import { lockPeers, setMembership } from '../../storage/people.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { lockOwnOrganisation } from './own-organisation.ts';
import { memberOf, personItem } from './person-item.ts';

/**
 * Changes the role of a member, or closes and opens their account; what they may do changes with their next click.
 * Refuses `notFound`, `accountErased`, `notYourself`, and `lastManager` where nobody would be left to manage.
 */
export const setRole: UseCases['organisation']['setRole'] = async (asking, { personId, role, closed }) => {
  const after = await inTransaction(asking.db, async (tx) => {
    const organisation = await lockOwnOrganisation(tx, asking);
    const person = await memberOf(tx, organisation.id, personId);
    if (isErased(person)) throw new Refusal('accountErased');
    if (person.id === asking.actor.personId) throw new Refusal('notYourself');
    const managers = await lockPeers(tx, person);
    const stays = role === 'manager' && !closed;
    if (!stays && managers.every((id) => id === personId) && managers.length > 0)
      throw new Refusal('lastManager');
    await setMembership(tx, personId, { role, closed });
    if (role !== person.role)
      await recordEvent(tx, asking, 'account.roleChanged', personId, { from: person.role, to: role });
    if (closed !== person.closed)
      await recordEvent(tx, asking, closed ? 'account.closed' : 'account.reopened', personId);
    if (closed) await asking.accounts.endAll(tx, personId);
    if (!stays) await withdrawCodesOf(tx, personId, asking.clock());
    return { ...person, role, closed };
  });
  asking.accounts.forget(personId);
  return personItem(after);
};
