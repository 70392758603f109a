import type { Selectable, Updateable } from 'kysely';
import type { ApplicationState } from '#procedure/application/transitions.ts';
import type { Db, RecommendationTable } from './tables.ts';

export type RecommendationRow = Selectable<RecommendationTable>;

/** What the unit has written of an application, or undefined. */
export function findRecommendation(db: Db, applicationId: string): Promise<RecommendationRow | undefined> {
  return db
    .selectFrom('recommendation')
    .selectAll()
    .where('application_id', '=', applicationId)
    .executeTakeFirst();
}

/** What was written of several applications, by their ids. */
export async function findRecommendations(
  db: Db,
  applicationIds: readonly string[],
): Promise<Map<string, RecommendationRow>> {
  if (applicationIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('recommendation')
    .selectAll()
    .where('application_id', 'in', applicationIds)
    .execute();
  return new Map(rows.map((row) => [row.application_id, row]));
}

/** Writes some of a recommendation, and leaves the rest as it was. */
export async function putRecommendation(
  db: Db,
  applicationId: string,
  set: Omit<Updateable<RecommendationTable>, 'application_id'>,
): Promise<void> {
  await db
    .insertInto('recommendation')
    .values({ ...set, application_id: applicationId })
    .onConflict((conflict) => conflict.column('application_id').doUpdateSet(set))
    .execute();
}

/** All applications of a unit in a call in these states, with their places. */
export function listPlaces(db: Db, callId: string, unitId: string, states: readonly ApplicationState[]) {
  return db
    .selectFrom('application as a')
    .leftJoin('recommendation as r', 'r.application_id', 'a.id')
    .select(['a.id', 'a.state', 'r.place'])
    .where('a.call_id', '=', callId)
    .where('a.unit_id', '=', unitId)
    .where('a.state', 'in', states)
    .orderBy('a.id')
    .execute();
}
