import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import { listMembers } from '../../storage/people.ts';
import { handOutCode } from '../organisation/hand-out-code.ts';
import { ownOrganisationId } from '../organisation/own-organisation.ts';

/**
 * A one-time recovery code for the manager of an organisation of one's own unit – the one who has been there longest,
 * where there are several. Refuses `notFound`, also where no manager's account is open.
 */
export const handOutRecovery: UseCases['recommending']['handOutRecovery'] = async (
  asking,
  { organisationId },
) => {
  const organisation = await findOrganisation(asking.db, organisationId);
  if (organisation?.unitId !== ownOrganisationId(asking)) throw new Refusal('notFound');
  const members = await listMembers(asking.db, organisationId);
  const manager = members.find(({ role, closed }) => role === 'manager' && !closed);
  if (!manager) throw new Refusal('notFound');
  const handed = await handOutCode(asking, { purpose: 'recovery', personId: manager.id });
  return { ...handed, username: manager.username };
};
