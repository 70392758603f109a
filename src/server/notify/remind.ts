import { dayOf, endOfDay } from '#kernel/working-day.ts';
import type { CallStage } from '#procedure/application/stage-deadline.ts';
import type { NoticeKind } from '#procedure/notices/notice-kinds.ts';
import { dueReminder, reminderKey } from '#procedure/notices/reminders.ts';
import type { Platform } from '../context.ts';
import { deadlineFor, readCallTimes, type CallTimes } from '../storage/call-times.ts';
import { unitsOfCall } from '../storage/call-units.ts';
import { listCalls } from '../storage/calls.ts';
import {
  countInStates,
  countMissingByUnit,
  listUnsealed,
  listUnsubmitted,
} from '../storage/due-deadlines.ts';
import { inTransaction } from '../storage/in-transaction.ts';
import type { Db } from '../storage/tables.ts';
import { writeNotices, type Told } from '../storage/write-notices.ts';

const day = 86_400_000;
/** Nothing later than this is near. */
const horizon = 9 * day;

/**
 * Reminds applicants and units of the deadlines that are 7, 3 or 1 days off, as they stand after extensions; once each,
 * however often it is asked.
 */
export async function remind({ db, jobs, clock }: Pick<Platform, 'db' | 'jobs' | 'clock'>): Promise<void> {
  const now = clock();
  for (const told of [...(await ofCalls(db, now)), ...(await ofSeals(db, now))])
    // The notice and what follows from it stand together or not at all.
    await inTransaction(db, async (tx) => {
      for (const outgoing of await writeNotices(tx, told, now)) await jobs.send(tx, 'delivery', outgoing);
    });
}

async function ofCalls(db: Db, now: Date): Promise<Told[]> {
  const calls = (await listCalls(db)).filter(({ opensAt }) => opensAt <= now);
  const ids = calls.map(({ id }) => id);
  const told: Told[] = [];
  for (const [callId, times] of await readCallTimes(db, ids)) {
    if (!somethingNear(times, now)) continue;
    for (const { id, unitId } of await listUnsubmitted(db, callId))
      told.push(...reminded('deadlineNear', id, hardAt(times, 'submit', unitId), now));
    told.push(...(await ofUnits(db, callId, times, now)));
  }
  return told;
}

/** Units are reminded while organisations of theirs have not submitted, and while they have not handed up themselves. */
async function ofUnits(db: Db, callId: string, times: CallTimes, now: Date): Promise<Told[]> {
  const chosen = await unitsOfCall(db, callId);
  const due = [
    { kind: 'unitDeadlineNear', stage: 'submit', counts: await countMissingByUnit(db, callId) },
    {
      kind: 'handUpDueSoon',
      stage: 'recommend',
      counts: await countInStates(db, callId, ['submitted', 'sealed', 'recommended']),
    },
  ] as const;
  return due.flatMap(({ kind, stage, counts }) =>
    [...counts]
      .filter(([unitId]) => chosen === null || chosen.includes(unitId))
      .flatMap(([unitId, count]) =>
        reminded(kind, callId, hardAt(times, stage, unitId), now).map((one) => ({
          ...one,
          unitId,
          detail: { ...one.detail, count },
        })),
      ),
  );
}

async function ofSeals(db: Db, now: Date): Promise<Told[]> {
  const rows = await listUnsealed(db, dayOf(now), dayOf(new Date(now.getTime() + horizon)));
  return rows.flatMap(({ id, dueOn }) => reminded('sealsDueSoon', id, endOfDay(dueOn), now));
}

const hardAt = (times: CallTimes, stage: CallStage, unitId: string): Date | null =>
  deadlineFor(times, stage, unitId)?.hardAt ?? null;

/** Is any end of a call, as set or as extended for anybody, neither over nor far off? */
const somethingNear = ({ deadlines, extensions }: CallTimes, now: Date): boolean =>
  [...Object.values(deadlines).map((one) => one.hardAt), ...extensions.map(({ until }) => until)].some(
    (end) => end > now && end.getTime() - now.getTime() < horizon,
  );

function reminded(kind: NoticeKind, target: string, closesAt: Date | null, now: Date): Told[] {
  const due = closesAt === null ? null : dueReminder(now, closesAt);
  if (closesAt === null || due === null) return [];
  const detail = { days: due.days, until: dayOf(new Date(closesAt.getTime() - 1)) };
  return [{ kind, target, key: reminderKey(`${kind} ${target}`, closesAt, due), detail, by: null }];
}
