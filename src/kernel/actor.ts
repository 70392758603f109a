import type { Permission } from './permission.ts';

/** Who acts: a person, for the organisation they belong to. Administrators belong to none. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly username: string;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly permissions: ReadonlySet<Permission>;
  /** Why the session is not whole yet; its permissions are empty until then. */
  readonly missing: 'secondFactor' | 'secondFactorSetup' | 'passwordChange' | null;
}
