import type { UseCases } from '../../http/use-case-types.ts';
import { handOutCode } from '../organisation/hand-out-code.ts';

/** A one-time code with which somebody becomes one of the three administrators, with an account that is nothing else. */
export const inviteAdministrator: UseCases['admin']['inviteAdministrator'] = async (asking, { role }) =>
  handOutCode(asking, { purpose: 'invitation', adminRole: role });
