import type { Permission } from '#kernel/permission.ts';

/** What an organisation is allowed to be here; one organisation may hold several. */
export const grants = ['applicant', 'county', 'recommender', 'authority'] as const;
export type Grant = (typeof grants)[number];

/**
 * What a person is in their organisation: the manager also hands out codes; the leader (负责人) of a recommending unit
 * releases what others have prepared; a reader only looks.
 */
export const roles = ['manager', 'leader', 'clerk', 'reader'] as const;
export type Role = (typeof roles)[number];

/** 系统, 安全, 审计: nobody is two of them, and none of them belongs to an organisation. */
export const adminRoles = ['system', 'security', 'audit'] as const;
export type AdminRole = (typeof adminRoles)[number];

const areas = {
  applicant: 'application',
  county: 'county',
  recommender: 'recommend',
  authority: 'authority',
} as const satisfies Record<Grant, string>;

/** What a person may do by their role in an organisation with these grants. */
export function memberPermissions(held: readonly Grant[], role: Role): Set<Permission> {
  const allowed = new Set<Permission>(role === 'manager' ? ['people.manage'] : []);
  for (const grant of held) {
    allowed.add(`${areas[grant]}.read`);
    if (role !== 'reader') allowed.add(`${areas[grant]}.write`);
    if (role === 'leader' && grant === 'recommender') allowed.add('recommend.release');
  }
  return allowed;
}

/** What an administrator may do. */
export const adminPermissions = (role: AdminRole): Set<Permission> => new Set<Permission>([`admin.${role}`]);

/** Must somebody like this sign in with a second factor? Required of the authority and of administrators. */
export const needsSecondFactor = (held: readonly Grant[], admin: AdminRole | null): boolean =>
  admin !== null || held.includes('authority');
