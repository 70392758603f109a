import type { Insertable } from 'kysely';
import type { Db, ReturnReasonTable } from './tables.ts';

export async function insertReturnReasons(
  db: Db,
  rows: readonly Insertable<ReturnReasonTable>[],
): Promise<void> {
  if (rows.length > 0) await db.insertInto('return_reason').values(rows).execute();
}

/** Why applications came back, the newest first, and the organisation that sent them. */
export async function listReturnReasons(db: Db, applicationIds: readonly string[]) {
  if (applicationIds.length === 0) return [];
  return db
    .selectFrom('return_reason as r')
    .leftJoin('membership as m', 'm.person_id', 'r.by_person')
    .leftJoin('organisation as o', 'o.id', 'm.organisation_id')
    .select(['r.application_id as applicationId', 'r.act', 'r.reason', 'r.at', 'o.name as by'])
    .where('r.application_id', 'in', applicationIds)
    .orderBy('r.id', 'desc')
    .execute();
}
