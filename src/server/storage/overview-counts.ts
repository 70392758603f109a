import { sql } from 'kysely';
import type { Dossier } from '#programme/answers/dossier.ts';
import type { ApplicationState } from '#procedure/application/transitions.ts';
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

/** What was submitted last of applications of a call that stand in these states; of one city where a region is given. */
export function frozenIn(
  db: Db,
  {
    callId,
    states,
    region,
  }: { readonly callId: string; readonly states: readonly ApplicationState[]; readonly region: string },
) {
  return db
    .selectFrom('application as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation_id')
    .innerJoin('version as v', 'v.id', 'a.version_id')
    .select(['v.id as versionId', 'a.centre_type as centreType', 'v.notice_digest as noticeDigest'])
    .where('a.call_id', '=', callId)
    .where('a.state', 'in', states)
    .$if(region !== '', (query) => query.where('o.region', '=', region))
    .orderBy('v.id')
    .execute();
}

/** Frozen dossiers with these answers alone and all their evidence, by version: prose is nine tenths of a dossier. */
export async function dossiersWith(
  db: Db,
  versionIds: readonly string[],
  leaves: readonly string[],
): Promise<ReadonlyMap<string, Dossier>> {
  const answers = sql`coalesce((select jsonb_object_agg(key, value) from jsonb_each(v.dossier -> 'answers')
    where key = any(${[...leaves]}::text[])), '{}')`;
  const rows = await db
    .selectFrom('version as v')
    .select(['v.id', sql<Dossier>`jsonb_set(v.dossier, '{answers}', ${answers})`.as('dossier')])
    // One parameter, however many there are.
    .where('v.id', '=', sql<string>`any(${[...versionIds]}::text[])`)
    .execute();
  return new Map(rows.map(({ id, dossier }) => [id, dossier]));
}
