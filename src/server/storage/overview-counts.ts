import { sql } from 'kysely';
import type { Db } from './tables.ts';

const submittedOn = sql<string | null>`to_char(a.submitted_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`;

/** How many applications of a call stand in each state, by city, unit, type and day of submission. */
export async function countByDay(db: Db, callId: string) {
  const rows = await db
    .selectFrom('application as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation_id')
    .select((query) => [
      'o.region',
      'a.unit_id as unitId',
      'a.centre_type as centreType',
      'a.state',
      submittedOn.as('day'),
      query.fn.countAll<string | number>().as('count'),
    ])
    .where('a.call_id', '=', callId)
    .groupBy(['o.region', 'a.unit_id', 'a.centre_type', 'a.state', submittedOn])
    .orderBy('o.region')
    .orderBy('a.unit_id')
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** The frozen dossiers of these versions. */
export function dossiersOf(db: Db, versionIds: readonly string[]) {
  return db
    .selectFrom('version')
    .select(['id', 'dossier'])
    .where('id', 'in', versionIds.length === 0 ? [''] : versionIds)
    .execute();
}
