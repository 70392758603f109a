import type { Insertable } from 'kysely';
import type { Deadlines } from '#procedure/application/decide-times.ts';
import {
  callStages,
  extendDeadline,
  type CallStage,
  type Deadline,
} from '#procedure/application/stage-deadline.ts';
import type { CallTimeTables } from './call-time-tables.ts';
import type { Db } from './tables.ts';

/** A stage was given more time. */
export interface CallExtension {
  readonly id: string;
  readonly stage: CallStage;
  /** Null: for all. */
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly until: Date;
  readonly reason: string;
  readonly at: Date;
}

/** When the stages of a call end: as it was opened, and what was extended since, the newest first. */
export interface CallTimes {
  readonly deadlines: Deadlines;
  readonly extensions: readonly CallExtension[];
}

/** The times of several calls, by their ids. */
export async function readCallTimes(db: Db, callIds: readonly string[]): Promise<Map<string, CallTimes>> {
  if (callIds.length === 0) return new Map();
  const calls = await db.selectFrom('call').select(['id', 'closes_at']).where('id', 'in', callIds).execute();
  const rows = await db.selectFrom('call_deadline').selectAll().where('call_id', 'in', callIds).execute();
  const extensions = await db
    .selectFrom('call_extension as e')
    .leftJoin('organisation as o', 'o.id', 'e.unit_id')
    .selectAll('e')
    .select('o.name as unit_name')
    .where('e.call_id', 'in', callIds)
    .orderBy('e.at', 'desc')
    .orderBy('e.id')
    .execute();
  return new Map(
    calls.map((call) => [
      call.id,
      {
        deadlines: deadlinesOf(
          call.closes_at,
          rows.filter((row) => row.call_id === call.id),
        ),
        extensions: extensions
          .filter((row) => row.call_id === call.id)
          .map(({ id, stage, unit_id: unitId, unit_name: unitName, until, reason, at }) => ({
            ...{ id, stage, unitId, unitName, until, reason, at },
          })),
      },
    ]),
  );
}

/** Those of one call; none at all where there is no such call. */
export async function callTimesOf(db: Db, callId: string): Promise<CallTimes> {
  return (await readCallTimes(db, [callId])).get(callId) ?? { deadlines: {}, extensions: [] };
}

interface DeadlineRow {
  readonly stage: CallStage;
  readonly soft_at: Date | null;
  readonly hard_at: Date | null;
  readonly grace_minutes: number;
}

function deadlinesOf(closesAt: Date, rows: readonly DeadlineRow[]): Deadlines {
  const found = rows.map((row): [CallStage, Deadline] => [
    row.stage,
    { softAt: row.soft_at, hardAt: row.hard_at ?? closesAt, graceMinutes: row.grace_minutes },
  ]);
  return {
    submit: { softAt: null, hardAt: closesAt, graceMinutes: 0 },
    ...(Object.fromEntries(found) as Deadlines),
  };
}

/** The deadline of a stage as it stands for a unit, or – null – for all; null where the call sets none. */
export function deadlineFor(times: CallTimes, stage: CallStage, unitId: string | null): Deadline | null {
  const deadline = times.deadlines[stage];
  if (deadline === undefined) return null;
  return extendDeadline(
    deadline,
    extensionsFor(times, stage, unitId).map(({ until }) => until),
  );
}

/** Extensions of a stage that count for a unit. */
export const extensionsFor = (times: CallTimes, stage: CallStage, unitId: string | null): CallExtension[] =>
  times.extensions.filter((one) => one.stage === stage && (one.unitId === null || one.unitId === unitId));

/** All deadlines as they stand for a unit, or for all. */
export function deadlinesFor(times: CallTimes, unitId: string | null): Deadlines {
  const found = callStages.flatMap((stage): [CallStage, Deadline][] => {
    const deadline = deadlineFor(times, stage, unitId);
    return deadline === null ? [] : [[stage, deadline]];
  });
  return Object.fromEntries(found);
}

/** Keeps reminders, deadlines and graces of a new call. */
export async function insertDeadlines(db: Db, callId: string, deadlines: Deadlines): Promise<void> {
  const rows = callStages.flatMap((stage) => {
    const deadline = deadlines[stage];
    if (deadline === undefined) return [];
    const hardAt = stage === 'submit' ? null : deadline.hardAt;
    return [
      {
        ...{ call_id: callId, stage, soft_at: deadline.softAt, hard_at: hardAt },
        grace_minutes: deadline.graceMinutes,
      },
    ];
  });
  if (rows.length > 0) await db.insertInto('call_deadline').values(rows).execute();
}

export async function insertExtension(
  db: Db,
  extension: Insertable<CallTimeTables['call_extension']>,
): Promise<void> {
  await db.insertInto('call_extension').values(extension).execute();
}
