import type { UseCases } from '../../http/use-case-types.ts';
import { listOrganisations, organisationItem } from '../../storage/organisations.ts';

/** Every organisation of the platform. */
export const organisations: UseCases['admin']['organisations'] = async ({ db }) =>
  (await listOrganisations(db)).map(organisationItem);
