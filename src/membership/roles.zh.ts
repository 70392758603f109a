import type { AdminRole } from './roles.ts';

/** How each of the three administrators is called. */
export const adminRoleWords: Readonly<Record<AdminRole, string>> = {
  system: '系统管理员',
  security: '安全管理员',
  audit: '审计管理员',
};
