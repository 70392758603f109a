import { sql } from 'kysely';
import { editableStates, type ApplicationState } from '#procedure/application/transitions.ts';
import type { Db } from './tables.ts';

/** Applications of a call that are not submitted, with the unit whose deadline holds for them. */
export function listUnsubmitted(db: Db, callId: string) {
  return db
    .selectFrom('application')
    .select(['id', 'unit_id as unitId'])
    .where('call_id', '=', callId)
    .where('state', 'in', editableStates)
    .orderBy('id')
    .execute();
}

/** Applications whose sealed scans are due from one day to another and are not there yet. */
export async function listUnsealed(db: Db, from: string, to: string) {
  const rows = await db
    .selectFrom('application')
    .select(['id', 'seals_due_on as dueOn'])
    .where('state', '=', 'submitted')
    .where('seals_due_on', '>=', from)
    .where('seals_due_on', '<=', to)
    .orderBy('id')
    .execute();
  return rows.flatMap(({ id, dueOn }) => (dueOn === null ? [] : [{ id, dueOn }]));
}

type Count = string | number;
const counts = (rows: readonly { unitId: string | null; count: Count }[]): Map<string, number> =>
  new Map(rows.map(({ unitId, count }) => [unitId ?? '', Number(count)]));

/** How many organisations of each unit have nothing submitted in a call. Units without any are left out. */
export async function countMissingByUnit(db: Db, callId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('organisation as o')
    .select((query) => ['o.unit_id as unitId', query.fn.countAll<Count>().as('count')])
    .where('o.unit_id', 'is not', null)
    .where(sql<boolean>`'applicant' = any(o.grants)`)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('application as a')
            .select('a.id')
            .whereRef('a.organisation_id', '=', 'o.id')
            .where('a.call_id', '=', callId)
            .where('a.state', 'not in', editableStates),
        ),
      ),
    )
    .groupBy('o.unit_id')
    .execute();
  return counts(rows);
}

/** How many applications of each unit stand in these states of a call. Units without any are left out. */
export async function countInStates(
  db: Db,
  callId: string,
  states: readonly ApplicationState[],
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('application')
    .select((query) => ['unit_id as unitId', query.fn.countAll<Count>().as('count')])
    .where('call_id', '=', callId)
    .where('state', 'in', states)
    .groupBy('unit_id')
    .execute();
  return counts(rows);
}
