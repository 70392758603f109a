import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { ApplicationState } from '#procedure/application/transitions.ts';
import type { Db } from './tables.ts';
import type { SubmittedTo } from './submitted-evidence.ts';

/** What lies with somebody: also what their own organisation applies with, in whatever state. */
export interface WithinSight extends SubmittedTo {
  readonly organisationId: string | null;
}

/** An application as far as a search needs it. */
export interface SearchedApplication {
  readonly id: string;
  readonly call_id: string;
  readonly organisation_id: string;
  readonly unit_id: string;
  readonly county_id: string | null;
  readonly state: ApplicationState;
  readonly centre_type: string;
  readonly number: string | null;
  readonly applicant_name: string;
  readonly uscc: string;
  readonly region: string;
  /** What its centre is called; null where nothing was written. */
  readonly centre_name: string | null;
}

/**
 * Applications within sight of somebody, the newest change first. `nameLeaves`: under which leaf the applications of
 * each call keep the name of their centre. All rows come as one value: thousands of them are read several times as fast.
 */
export async function searchedApplications(
  db: Db,
  { organisationId, unit, county, anywhere }: WithinSight,
  nameLeaves: ReadonlyMap<string, string>,
): Promise<SearchedApplication[]> {
  const leafOfCall = sql<string>`${JSON.stringify(Object.fromEntries(nameLeaves))}::jsonb ->> a.call_id`;
  const rows = db
    .selectFrom('application as a')
    .innerJoin('organisation as o', 'o.id', 'a.organisation_id')
    .select(['a.id', 'a.call_id', 'a.organisation_id', 'a.unit_id', 'a.state', 'a.centre_type', 'a.number'])
    .select('a.county_id')
    .select(['o.name as applicant_name', 'o.uscc', 'o.region'])
    .select((query) =>
      query
        .selectFrom('answer as n')
        .select(sql<string>`case jsonb_typeof(n.value) when 'string' then n.value #>> '{}' end`.as('name'))
        .whereRef('n.application_id', '=', 'a.id')
        .where('n.leaf', '=', leafOfCall)
        .as('centre_name'),
    )
    .where((row) =>
      row.or([
        row('a.organisation_id', '=', organisationId ?? ''),
        row('a.state', 'in', anywhere.length > 0 ? anywhere : [null as never]),
        row.and([
          row('a.unit_id', '=', unit?.id ?? ''),
          row('a.state', 'in', unit ? unit.states : [null as never]),
        ]),
        ...(county
          ? [row.and([row('a.county_id', '=', county.id), row('a.state', 'in', county.states)])]
          : []),
      ]),
    )
    .orderBy('a.changed_at', 'desc')
    .orderBy('a.id');
  const { all } = await db.selectNoFrom(jsonArrayFrom(rows).as('all')).executeTakeFirstOrThrow();
  return all;
}
