import type { ApplicationState } from '#procedure/application/transitions.ts';
import type { Db } from './tables.ts';

/** Units chosen for several calls, by call; a call that is not among them takes all. */
export async function readCallUnits(db: Db, callIds: readonly string[]): Promise<Map<string, string[]>> {
  if (callIds.length === 0) return new Map();
  const rows = await db.selectFrom('call_unit').selectAll().where('call_id', 'in', callIds).execute();
  const units = new Map<string, string[]>();
  for (const row of rows) units.set(row.call_id, [...(units.get(row.call_id) ?? []), row.unit_id]);
  return units;
}

/** The units chosen for a call; null where all take part. */
export async function unitsOfCall(db: Db, callId: string): Promise<readonly string[] | null> {
  return (await readCallUnits(db, [callId])).get(callId) ?? null;
}

export async function insertCallUnits(db: Db, callId: string, unitIds: readonly string[]): Promise<void> {
  if (unitIds.length > 0)
    await db
      .insertInto('call_unit')
      .values(unitIds.map((unitId) => ({ call_id: callId, unit_id: unitId })))
      .execute();
}

/** Chooses the units of a call anew; null: all take part. */
export async function replaceCallUnits(
  db: Db,
  callId: string,
  unitIds: readonly string[] | null,
): Promise<void> {
  await db.deleteFrom('call_unit').where('call_id', '=', callId).execute();
  await insertCallUnits(db, callId, unitIds ?? []);
}

/** How many of a type a unit may recommend in a call. */
export interface Quota {
  readonly callId: string;
  readonly unitId: string;
  readonly centreType: string;
  readonly quota: number;
}

/** Quotas of one call or one unit. */
export function listQuotas(db: Db, only: { callId?: string; unitId?: string }): Promise<Quota[]> {
  const { callId, unitId } = only;
  return db
    .selectFrom('call_quota')
    .select(['call_id as callId', 'unit_id as unitId', 'centre_type as centreType', 'quota'])
    .$if(callId !== undefined, (query) => query.where('call_id', '=', callId ?? ''))
    .$if(unitId !== undefined, (query) => query.where('unit_id', '=', unitId ?? ''))
    .orderBy('call_id')
    .orderBy('centre_type')
    .execute();
}

/** Writes how many of a type a unit may recommend; null takes the limit away. */
export async function putQuota(
  db: Db,
  quota: Omit<Quota, 'quota'> & { quota: number | null },
): Promise<void> {
  const { callId, unitId, centreType } = quota;
  await db
    .deleteFrom('call_quota')
    .where('call_id', '=', callId)
    .where('unit_id', '=', unitId)
    .where('centre_type', '=', centreType)
    .execute();
  if (quota.quota !== null)
    await db
      .insertInto('call_quota')
      .values({ call_id: callId, unit_id: unitId, centre_type: centreType, quota: quota.quota })
      .execute();
}

/** How many applications of each type each unit has in these states, in one call or for one unit. */
export async function countByUnit(
  db: Db,
  only: { callId?: string; unitId?: string },
  states: readonly ApplicationState[],
) {
  const { callId, unitId } = only;
  const rows = await db
    .selectFrom('application')
    .select((query) => [
      'call_id as callId',
      'unit_id as unitId',
      'centre_type as centreType',
      query.fn.countAll<string | number>().as('count'),
    ])
    .where('state', 'in', states)
    .$if(callId !== undefined, (query) => query.where('call_id', '=', callId ?? ''))
    .$if(unitId !== undefined, (query) => query.where('unit_id', '=', unitId ?? ''))
    .groupBy(['call_id', 'unit_id', 'centre_type'])
    .execute();
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}
