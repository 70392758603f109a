import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { handOutCode } from './hand-out-code.ts';
import { ownOrganisationId } from './own-organisation.ts';
import { memberOf } from './person-item.ts';

/**
 * A one-time recovery code for a member of one's own organisation. Refuses `notFound`, `notYourself` – who is
 * signed in changes the password by the old one –, `accountClosed`.
 */
export const handOutRecovery: UseCases['organisation']['handOutRecovery'] = async (asking, { personId }) => {
  const person = await memberOf(asking.db, ownOrganisationId(asking), personId);
  if (person.id === asking.actor.personId) throw new Refusal('notYourself');
  if (person.closed) throw new Refusal('accountClosed');
  return handOutCode(asking, { purpose: 'recovery', personId });
};
