import { sql } from 'kysely';
import type { CodePurpose } from '#membership/one-time-code.ts';
import type { AdminRole, Role } from '#membership/roles.ts';
import type { Db } from './tables.ts';

/** Whose codes: those for an organisation, those a unit handed out to others, those for managers, those for administrators. */
export type CodesOf =
  { readonly organisationId: string } | { readonly unitId: string } | 'managers' | 'administrators';

/** A code as it was handed out, without what it is typed as. */
export interface HandedOutCode {
  readonly id: string;
  readonly purpose: Exclude<CodePurpose, 'link'>;
  readonly personId: string | null;
  readonly personName: string | null;
  readonly username: string | null;
  readonly role: Role | null;
  readonly adminRole: AdminRole | null;
  readonly organisationId: string | null;
  readonly organisationName: string | null;
  readonly by: string | null;
  readonly madeAt: Date;
  readonly expiresAt: Date;
}

const codes = (db: Db) =>
  db
    .selectFrom('one_time_code as c')
    .leftJoin('user as p', 'p.id', 'c.person_id')
    .leftJoin('membership as m', 'm.person_id', 'c.person_id')
    .leftJoin('user as maker', 'maker.id', 'c.made_by')
    .leftJoin('membership as made', 'made.person_id', 'c.made_by')
    .leftJoin('organisation as o', (join) =>
      join.on(sql<boolean>`o.id = coalesce(c.organisation_id, m.organisation_id)`),
    )
    .select([
      'c.id',
      sql<HandedOutCode['purpose']>`c.purpose`.as('purpose'),
      'c.person_id as personId',
      'p.name as personName',
      'p.username',
      sql<Role | null>`coalesce(c.role, m.role)`.as('role'),
      sql<AdminRole | null>`coalesce(c.admin_role, m.admin_role)`.as('adminRole'),
      'o.id as organisationId',
      'o.name as organisationName',
      'maker.name as by',
      'c.made_at as madeAt',
      'c.expires_at as expiresAt',
    ])
    .where('c.purpose', '!=', 'link');

/** Codes of a sort, those no longer good among them. */
function codesOf(db: Db, whose: CodesOf) {
  if (whose === 'managers')
    return codes(db).where('c.organisation_id', 'is not', null).where('made.admin_role', '=', 'system');
  if (whose === 'administrators')
    return codes(db).where(sql<boolean>`coalesce(c.admin_role, m.admin_role) is not null`);
  if ('organisationId' in whose) return codes(db).where('o.id', '=', whose.organisationId);
  return codes(db)
    .where('made.organisation_id', '=', whose.unitId)
    .where('o.id', 'is not', null)
    .where('o.id', '!=', whose.unitId);
}

/** Those that may still be used, the newest first. */
export function listOpenCodes(db: Db, whose: CodesOf, now: Date): Promise<HandedOutCode[]> {
  return codesOf(db, whose)
    .where('c.used_at', 'is', null)
    .where('c.expires_at', '>', now)
    .orderBy('c.made_at', 'desc')
    .orderBy('c.id')
    .execute();
}

/** One of them by its id, whether it is still good or not. */
export async function findHandedOut(db: Db, whose: CodesOf, id: string): Promise<HandedOutCode | null> {
  return (await codesOf(db, whose).where('c.id', '=', id).executeTakeFirst()) ?? null;
}
