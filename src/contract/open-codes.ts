import { z } from 'zod';
import type { Permission } from '#kernel/permission.ts';
import { adminRoles } from '#membership/roles.ts';
import { route } from './route.ts';
import { done, id, moment, roleShape } from './shapes.ts';

/** A one-time code that was handed out and not used yet; the code itself is nowhere. */
const openCodeShape = z.object({
  id,
  purpose: z.enum(['invitation', 'recovery']),
  /** Whose account it recovers; null for an invitation. */
  person: z.object({ name: z.string(), username: z.string() }).nullable(),
  /** What somebody becomes by an invitation. */
  role: roleShape.nullable(),
  admin: z.enum(adminRoles).nullable(),
  /** Where to; null for administrators. */
  organisationName: z.string().nullable(),
  /** Who handed it out; null: the server itself, asked by whoever runs it. */
  by: z.string().nullable(),
  madeAt: moment,
  expiresAt: moment,
});
export type OpenCodeItem = z.infer<typeof openCodeShape>;

const listOf = (path: `/${string}`, needs: Permission) =>
  route('GET', path, needs).output(z.array(openCodeShape));

const takeBackOf = (path: `/${string}`, needs: Permission) =>
  route('POST', `${path}/{codeId}/take-back`, needs)
    .input(z.object({ codeId: id }))
    .output(done);

/**
 * Codes that may still be used, and taken back: a manager's for their own organisation, a unit's for the organisations it
 * recommends, the system administrator's for managers, the security administrator's for administrators.
 */
export const openCodes = {
  ofOrganisation: listOf('/organisation/codes', 'people.manage'),
  takeBackOfOrganisation: takeBackOf('/organisation/codes', 'people.manage'),
  ofUnit: listOf('/recommending/codes', 'recommend.write'),
  takeBackOfUnit: takeBackOf('/recommending/codes', 'recommend.write'),
  ofManagers: listOf('/admin/manager-codes', 'admin.system'),
  takeBackOfManagers: takeBackOf('/admin/manager-codes', 'admin.system'),
  ofAdministrators: listOf('/admin/administrator-codes', 'admin.security'),
  takeBackOfAdministrators: takeBackOf('/admin/administrator-codes', 'admin.security'),
};
