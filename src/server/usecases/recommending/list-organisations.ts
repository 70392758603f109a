import type { UseCases } from '../../http/use-case-types.ts';
import { listOrganisations, organisationItem } from '../../storage/organisations.ts';
import { ownOrganisationId } from '../organisation/own-organisation.ts';

/** Organisations of one's own unit, each with those that claim the same code, whichever unit they belong to. */
export const organisations: UseCases['recommending']['organisations'] = async (asking) => {
  const own = await listOrganisations(asking.db, { unitId: ownOrganisationId(asking) });
  const usccs = [...new Set(own.map(({ uscc }) => uscc))].filter((code) => code !== '');
  const claimants = await listOrganisations(asking.db, { usccs });
  return own.map((one) => ({
    ...organisationItem(one),
    rivals: claimants.filter((other) => other.uscc === one.uscc && other.id !== one.id).map(organisationItem),
  }));
};
