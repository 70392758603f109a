import type { AdminRole, Grant, Role } from '#membership/roles.ts';
import { oldestAlive } from '#membership/session.ts';
import type { Db } from './tables.ts';

/** A session with everything its actor is made of. */
export interface FoundSession {
  readonly personId: string;
  readonly name: string;
  readonly username: string;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly grants: readonly Grant[];
  readonly role: Role | null;
  readonly adminRole: AdminRole | null;
  readonly hasSecondFactor: boolean;
  readonly secondFactorGiven: boolean;
  readonly passwordSetAt: Date | null;
  readonly startedAt: Date;
  readonly lastSeen: Date;
}

/** Keeps what a session proved and when it began. */
export async function keepSession(
  db: Db,
  session: { token: string; personId: string; whole: boolean; now: Date },
): Promise<void> {
  const { token, personId, whole, now } = session;
  await db
    .insertInto('session_state')
    .values({
      session_token: token,
      person_id: personId,
      second_factor: whole,
      started_at: now,
      last_seen: now,
    })
    .execute();
}

/** The session of a token, of somebody whose account is open, in one question. Whether it is over is the caller's to judge. */
export async function findSession(db: Db, token: string): Promise<FoundSession | null> {
  const row = await db
    .selectFrom('session_state as session')
    .innerJoin('membership', 'membership.person_id', 'session.person_id')
    .innerJoin('user', 'user.id', 'session.person_id')
    .leftJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .leftJoinLateral(
      (inner) =>
        inner
          .selectFrom('password_history')
          .select(['set_at', 'handed_out'])
          .whereRef('password_history.person_id', '=', 'session.person_id')
          .orderBy('set_at', 'desc')
          .limit(1)
          .as('password'),
      (join) => join.onTrue(),
    )
    .select([
      'session.person_id',
      'session.second_factor',
      'session.started_at',
      'session.last_seen',
      'membership.organisation_id',
      'membership.role',
      'membership.admin_role',
      'user.name',
      'user.username',
      'user.twoFactorEnabled',
      'organisation.name as organisation_name',
      'organisation.grants',
      'password.set_at',
      'password.handed_out',
    ])
    .where('session.session_token', '=', token)
    .where('membership.closed', '=', false)
    .executeTakeFirst();
  if (!row) return null;
  return {
    personId: row.person_id,
    name: row.name,
    username: row.username ?? '',
    organisationId: row.organisation_id,
    organisationName: row.organisation_name,
    grants: row.grants ?? [],
    role: row.role,
    adminRole: row.admin_role,
    hasSecondFactor: row.twoFactorEnabled ?? false,
    secondFactorGiven: row.second_factor,
    passwordSetAt: row.handed_out === true ? null : row.set_at,
    startedAt: row.started_at,
    lastSeen: row.last_seen,
  };
}

/** Writes that a session was used. */
export async function touchSession(db: Db, token: string, now: Date): Promise<void> {
  await db.updateTable('session_state').set({ last_seen: now }).where('session_token', '=', token).execute();
}

/** Writes that the second factor was given in a session. */
export async function proveSession(db: Db, token: string): Promise<void> {
  await db
    .updateTable('session_state')
    .set({ second_factor: true })
    .where('session_token', '=', token)
    .execute();
}

/** Drops every session that began so long ago that it is over. */
export async function dropOldSessions(db: Db, now: Date): Promise<void> {
  await db.deleteFrom('session_state').where('started_at', '<=', oldestAlive(now)).execute();
}

/** Ends these sessions. */
export async function endSessions(db: Db, tokens: readonly string[]): Promise<void> {
  await db.deleteFrom('session_state').where('session_token', 'in', tokens).execute();
}
