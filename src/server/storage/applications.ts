import type { Insertable, Selectable, Updateable } from 'kysely';
import { applicationStates, type ApplicationState } from '#procedure/application/transitions.ts';
import type { Standing } from '#procedure/application/relation.ts';
import type { ApplicationTable, Db } from './tables.ts';

export type ApplicationRow = Selectable<ApplicationTable>;
export type ApplicationChange = Updateable<ApplicationTable>;

/** Whose it is and where it stands, as the procedure asks. */
export const standingOf = (
  row: Pick<ApplicationRow, 'organisation_id' | 'unit_id' | 'state'> &
    Partial<Pick<ApplicationRow, 'county_id'>>,
): Standing => ({
  organisationId: row.organisation_id,
  unitId: row.unit_id,
  countyId: row.county_id ?? null,
  state: row.state,
});

/** The application of this id, or undefined; whether the one who asks may see it is `visible-application.ts`'s. */
export function findApplication(db: Db, id: string): Promise<ApplicationRow | undefined> {
  return db.selectFrom('application').selectAll().where('id', '=', id).executeTakeFirst();
}

/** Those of these ids, by id. */
export async function findApplications(db: Db, ids: readonly string[]): Promise<Map<string, ApplicationRow>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('application').selectAll().where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** The same, and nobody else changes it until the transaction ends. */
export function lockApplication(db: Db, id: string): Promise<ApplicationRow | undefined> {
  return db.selectFrom('application').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

/** Which applications of one unit or batch are meant. */
export interface Group {
  readonly callId?: string;
  readonly unitId?: string;
  readonly batchId?: string;
  readonly states?: readonly ApplicationState[];
}

/** All applications of a group, held until the transaction ends; always in the same order, so that two never wait for each other. */
export function lockApplications(db: Db, group: Group): Promise<ApplicationRow[]> {
  return inGroup(db, group).forUpdate().execute();
}

function inGroup(db: Db, group: Group) {
  const { callId, unitId, batchId, states = applicationStates } = group;
  return db
    .selectFrom('application')
    .selectAll()
    .where('state', 'in', states)
    .$if(callId !== undefined, (query) => query.where('call_id', '=', callId ?? ''))
    .$if(unitId !== undefined, (query) => query.where('unit_id', '=', unitId ?? ''))
    .$if(batchId !== undefined, (query) => query.where('batch_id', '=', batchId ?? ''))
    .orderBy('id');
}

/** The same without holding them. */
export function listApplicationsIn(db: Db, group: Group): Promise<ApplicationRow[]> {
  return inGroup(db, group).execute();
}

export async function insertApplication(db: Db, row: Insertable<ApplicationTable>): Promise<void> {
  await db.insertInto('application').values(row).execute();
}

/** Changes applications; the state is changed by an act alone, which holds their rows. */
export async function updateApplications(
  db: Db,
  ids: readonly string[],
  set: ApplicationChange,
): Promise<void> {
  if (ids.length > 0) await db.updateTable('application').set(set).where('id', 'in', ids).execute();
}

/** Has the organisation an application of this type in this call? */
export async function hasApplication(
  db: Db,
  callId: string,
  organisationId: string,
  centreType: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('application')
    .select('id')
    .where('call_id', '=', callId)
    .where('organisation_id', '=', organisationId)
    .where('centre_type', '=', centreType)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** How many applications of a call bear a number already. Ask it while the call is held. */
export async function countNumbered(db: Db, callId: string): Promise<number> {
  const { count } = await db
    .selectFrom('application')
    .select((query) => query.fn.countAll<string | number>().as('count'))
    .where('call_id', '=', callId)
    .where('number', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** How many applications stand where: by call, region of the applicant, type and state. */
export async function countByPlace(db: Db, states: readonly ApplicationState[]) {
  const rows = await db
    .selectFrom('application')
    .innerJoin('organisation', 'organisation.id', 'application.organisation_id')
    .select((query) => [
      'application.call_id as callId',
      'organisation.region',
      'application.centre_type as centreType',
      'application.state',
      query.fn.countAll<string | number>().as('count'),
    ])
    .where('application.state', 'in', states)
    .groupBy(['application.call_id', 'organisation.region', 'application.centre_type', 'application.state'])
    .orderBy('application.call_id')
    .orderBy('organisation.region')
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** In which batch each of these was handed up. */
export async function batchOf(db: Db, ids: readonly string[]): Promise<Map<string, string | null>> {
  if (ids.length === 0) return new Map();
  const rows = await db.selectFrom('application').select(['id', 'batch_id']).where('id', 'in', ids).execute();
  return new Map(rows.map((row) => [row.id, row.batch_id]));
}
