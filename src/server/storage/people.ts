import type { AdminRole, Role } from '#membership/roles.ts';
import { lockedUntil } from './sign-in-guard.ts';
import type { Db } from './tables.ts';

/** A person and what they are here. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly phone: string;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly role: Role | null;
  readonly adminRole: AdminRole | null;
  readonly closed: boolean;
  readonly lastSignIn: Date | null;
  readonly lockedUntil: Date | null;
}

const people = (db: Db) =>
  db
    .selectFrom('membership')
    .innerJoin('user', 'user.id', 'membership.person_id')
    .leftJoin('organisation', 'organisation.id', 'membership.organisation_id')
    .select([
      'user.id',
      'user.name',
      'user.username',
      'membership.phone',
      'membership.organisation_id as organisationId',
      'organisation.name as organisationName',
      'membership.role',
      'membership.admin_role as adminRole',
      'membership.closed',
      'membership.last_sign_in as lastSignIn',
      lockedUntil.as('lockedUntil'),
    ]);

const named = <Row extends { username: string | null }>(row: Row) => ({
  ...row,
  username: row.username ?? '',
});

/** Whose username this is, in its plain form; null when nobody's. */
export async function findPersonId(db: Db, username: string): Promise<string | null> {
  const row = await db.selectFrom('user').select('id').where('username', '=', username).executeTakeFirst();
  return row?.id ?? null;
}

export async function findPerson(db: Db, id: string): Promise<Person | null> {
  const row = await people(db).where('user.id', '=', id).executeTakeFirst();
  return row ? named(row) : null;
}

/** Everybody of an organisation, by name. */
export async function listMembers(db: Db, organisationId: string): Promise<Person[]> {
  const rows = await people(db)
    .where('membership.organisation_id', '=', organisationId)
    .orderBy('user.createdAt')
    .execute();
  return rows.map(named);
}

/** Every account of the platform. */
export async function listPeople(db: Db): Promise<Person[]> {
  const rows = await people(db).orderBy('user.createdAt').execute();
  return rows.map(named);
}

/** Is there a security administrator whose account is open? Without one nobody could become administrator. */
export async function administratorExists(db: Db): Promise<boolean> {
  const row = await db
    .selectFrom('membership')
    .select('person_id')
    .where('admin_role', '=', 'security')
    .where('closed', '=', false)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Open accounts with this administrator's role, or managers of this organisation; locked until the transaction ends. */
export async function lockPeers(
  db: Db,
  person: Pick<Person, 'organisationId' | 'adminRole'>,
): Promise<string[]> {
  const rows = await db
    .selectFrom('membership')
    .select('person_id')
    .where('closed', '=', false)
    .where((row) =>
      person.organisationId === null
        ? row('admin_role', '=', person.adminRole)
        : row.and([row('organisation_id', '=', person.organisationId), row('role', '=', 'manager')]),
    )
    .forUpdate()
    .execute();
  return rows.map((row) => row.person_id);
}

/** Makes a person a member of an organisation, or an administrator. */
export async function addMembership(
  db: Db,
  member: {
    personId: string;
    organisationId: string | null;
    role: Role | null;
    adminRole: AdminRole | null;
    phone: string;
  },
): Promise<void> {
  await db
    .insertInto('membership')
    .values({
      person_id: member.personId,
      organisation_id: member.organisationId,
      role: member.role,
      admin_role: member.adminRole,
      phone: member.phone,
    })
    .execute();
}

/** Changes somebody's role, or closes and opens their account. */
export async function setMembership(
  db: Db,
  personId: string,
  change: { role?: Role; closed?: boolean; lastSignIn?: Date },
): Promise<void> {
  const { role, closed, lastSignIn } = change;
  await db
    .updateTable('membership')
    .set({
      ...(role === undefined ? {} : { role }),
      ...(closed === undefined ? {} : { closed }),
      ...(lastSignIn === undefined ? {} : { last_sign_in: lastSignIn }),
    })
    .where('person_id', '=', personId)
    .execute();
}

/** Uses up a step of somebody's second factor. False when it or a later one was used before. */
export async function useTotpStep(db: Db, personId: string, step: number): Promise<boolean> {
  const row = await db
    .updateTable('membership')
    .set({ totp_step: step })
    .where('person_id', '=', personId)
    .where('totp_step', '<', step)
    .returning('person_id')
    .executeTakeFirst();
  return row !== undefined;
}
