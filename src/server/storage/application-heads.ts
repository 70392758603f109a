import { sql } from 'kysely';
import { editableStates, type ApplicationState } from '#procedure/application/transitions.ts';
import type { Db } from './tables.ts';

/** Which heads are wanted; all that is given must hold. */
export interface HeadFilter {
  readonly ids?: readonly string[];
  readonly organisationId?: string;
  readonly unitId?: string;
  readonly countyId?: string;
  readonly callId?: string;
  readonly states?: readonly ApplicationState[];
}

/** A save writes its answer alone: while an application is filled in, its newest answer says when it changed. */
const lastChange = sql<Date>`case when a.state = any(${[...editableStates]}::text[]) then greatest(a.changed_at,
  (select max(changed_at) from answer where application_id = a.id)) else a.changed_at end`;

/** What lists say of applications, as it lies in the tables; the newest change first. */
export function selectHeads(db: Db, filter: HeadFilter) {
  const { ids, organisationId, unitId, countyId, callId, states } = filter;
  return db
    .selectFrom('application as a')
    .innerJoin('call as c', 'c.id', 'a.call_id')
    .innerJoin('organisation as o', 'o.id', 'a.organisation_id')
    .innerJoin('organisation as u', 'u.id', 'a.unit_id')
    .leftJoin('recommendation as r', 'r.application_id', 'a.id')
    .selectAll('a')
    .select([
      'c.title as call_title',
      'c.year',
      'o.name as applicant_name',
      'o.region',
      'u.name as unit_name',
      'r.place',
      lastChange.as('last_change'),
    ])
    .$if(ids !== undefined, (query) => query.where('a.id', 'in', ids?.length ? ids : ['']))
    .$if(organisationId !== undefined, (query) => query.where('a.organisation_id', '=', organisationId ?? ''))
    .$if(unitId !== undefined, (query) => query.where('a.unit_id', '=', unitId ?? ''))
    .$if(countyId !== undefined, (query) => query.where('a.county_id', '=', countyId ?? ''))
    .$if(callId !== undefined, (query) => query.where('a.call_id', '=', callId ?? ''))
    .$if(states !== undefined, (query) => query.where('a.state', 'in', states?.length ? states : ['draft']))
    .orderBy('last_change', 'desc')
    .orderBy('a.id')
    .execute();
}

export type HeadRow = Awaited<ReturnType<typeof selectHeads>>[number];
