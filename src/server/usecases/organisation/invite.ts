import type { UseCases } from '../../http/use-case-types.ts';
import { handOutCode } from './hand-out-code.ts';
import { ownOrganisationId } from './own-organisation.ts';

/** A one-time code with which somebody joins one's own organisation in a role. */
export const invite: UseCases['organisation']['invite'] = async (asking, { role }) =>
  handOutCode(asking, { purpose: 'invitation', organisationId: ownOrganisationId(asking), role });
