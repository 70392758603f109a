import type { Permission } from '#kernel/permission.ts';
import { roles, type Role } from '#membership/roles.ts';

/** Roles a manager can give: a leader is there only where recommendations are released. In: what the manager may do. */
export const rolesOf = (permissions: readonly Permission[]): Role[] =>
  roles.filter((role) => role !== 'leader' || permissions.includes('recommend.read'));
