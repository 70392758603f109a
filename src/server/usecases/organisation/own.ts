import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { findOrganisation, organisationItem } from '../../storage/organisations.ts';
import { ownOrganisationId } from './own-organisation.ts';

/** One's own organisation. */
export const own: UseCases['organisation']['own'] = async (asking) => {
  const organisation = await findOrganisation(asking.db, ownOrganisationId(asking));
  if (!organisation) throw new Refusal('notFound');
  return organisationItem(organisation);
};
