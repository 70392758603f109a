import type { Actor } from '#kernel/actor.ts';
import type { AdminRole, Grant, Role } from '#membership/roles.ts';
import { adminPermissions, memberPermissions, needsSecondFactor } from '#membership/roles.ts';
import { endsAt, idleEndsAt, missingOf } from '#membership/session.ts';
import type { FoundSession } from '../storage/sessions.ts';

/** Whose session it is, and how it stands. */
export interface SignedIn {
  readonly actor: Actor;
  readonly role: Role | null;
  readonly adminRole: AdminRole | null;
  readonly grants: readonly Grant[];
  readonly hasSecondFactor: boolean;
  readonly startedAt: Date;
  readonly idleEndsAt: Date;
  readonly endsAt: Date;
}

/** What a stored session says at a moment: permissions only once nothing is missing. In: a session that is not over. */
export function readSession(found: FoundSession, now: Date): SignedIn {
  const { adminRole, role, grants } = found;
  const missing = missingOf(
    {
      needsSecondFactor: needsSecondFactor(grants, adminRole),
      hasSecondFactor: found.hasSecondFactor,
      secondFactorGiven: found.secondFactorGiven,
      passwordSetAt: found.passwordSetAt,
    },
    now,
  );
  return {
    actor: {
      personId: found.personId,
      name: found.name,
      username: found.username,
      organisationId: found.organisationId,
      organisationName: found.organisationName,
      permissions: missing ? new Set() : permissionsOf(grants, role, adminRole),
      missing,
    },
    role,
    adminRole,
    grants,
    hasSecondFactor: found.hasSecondFactor,
    startedAt: found.startedAt,
    idleEndsAt: idleEndsAt({ startedAt: found.startedAt, lastSeen: now }),
    endsAt: endsAt(found.startedAt),
  };
}

function permissionsOf(grants: readonly Grant[], role: Role | null, adminRole: AdminRole | null) {
  if (adminRole) return adminPermissions(adminRole);
  return role ? memberPermissions(grants, role) : new Set<never>();
}
