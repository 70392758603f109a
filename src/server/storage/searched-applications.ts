import { sql } from 'kysely';
import type { Db } from './tables.ts';
import type { SubmittedTo } from './submitted-evidence.ts';

/** What lies with somebody: also what their own organisation applies with, in whatever state. */
export interface WithinSight extends SubmittedTo {
  readonly organisationId: string | null;
}

/** Applications within sight of somebody as far as a search needs them; the newest change first. */
export function searchedApplications(db: Db, { organisationId, unit, anywhere }: WithinSight) {
  return db
    .selectFrom('application as a')
    .innerJoin('call as c', 'c.id', 'a.call_id')
    .innerJoin('organisation as o', 'o.id', 'a.organisation_id')
    .innerJoin('organisation as u', 'u.id', 'a.unit_id')
    .select(['a.id', 'a.call_id', 'a.organisation_id', 'a.unit_id', 'a.state', 'a.centre_type', 'a.number'])
    .select([
      'c.title as call_title',
      'o.name as applicant_name',
      'o.uscc',
      'o.region',
      'u.name as unit_name',
    ])
    .where((row) =>
      row.or([
        row('a.organisation_id', '=', organisationId ?? ''),
        row('a.state', 'in', anywhere.length > 0 ? anywhere : [null as never]),
        row.and([
          row('a.unit_id', '=', unit?.id ?? ''),
          row('a.state', 'in', unit ? unit.states : [null as never]),
        ]),
      ]),
    )
    .orderBy('a.changed_at', 'desc')
    .orderBy('a.id')
    .execute();
}

export type SearchedApplication = Awaited<ReturnType<typeof searchedApplications>>[number];

/** Texts that some applications hold under these leaves, by application: what their centres are called. */
export async function textsOf(
  db: Db,
  applicationIds: readonly string[],
  leaves: readonly string[],
): Promise<Map<string, string>> {
  if (applicationIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('answer')
    .select(['application_id', 'value'])
    // One parameter, however many there are.
    .where('application_id', '=', sql<string>`any(${[...applicationIds]}::text[])`)
    .where('leaf', 'in', leaves)
    .execute();
  return new Map(
    rows.flatMap(({ application_id: id, value }) => (typeof value === 'string' ? [[id, value]] : [])),
  );
}
