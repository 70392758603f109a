import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import { handOutCode } from '../organisation/hand-out-code.ts';

/** A one-time code with which somebody becomes manager of an organisation. Refuses `notFound`. */
export const inviteManager: UseCases['admin']['inviteManager'] = async (asking, { organisationId }) => {
  if (!(await findOrganisation(asking.db, organisationId))) throw new Refusal('notFound');
  return handOutCode(asking, { purpose: 'invitation', organisationId, role: 'manager' });
};
