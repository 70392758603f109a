import type { UseCases } from '../../http/use-case-types.ts';
import { listMembers } from '../../storage/people.ts';
import { ownOrganisationId } from './own-organisation.ts';
import { personItem } from './person-item.ts';

/** Everybody of one's own organisation, closed accounts included. */
export const people: UseCases['organisation']['people'] = async (asking) => {
  const members = await listMembers(asking.db, ownOrganisationId(asking));
  return members.map(personItem);
};
