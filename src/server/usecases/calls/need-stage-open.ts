import { needInTime } from '#procedure/application/need-in-time.ts';
import type { CallStage, Deadline } from '#procedure/application/stage-deadline.ts';
import type { Asking } from '../../context.ts';
import type { ApplicationRow } from '../../storage/applications.ts';
import { callTimesOf, deadlineFor } from '../../storage/call-times.ts';
import { listReturnReasons } from '../../storage/return-reasons.ts';
import type { Db } from '../../storage/tables.ts';

type Row = Pick<
  ApplicationRow,
  'id' | 'call_id' | 'unit_id' | 'state' | 'started_at' | 'submitted_at' | 'sealed_at'
>;

/** When each stage was begun: with the draft, with the submission, with the sealed papers at the unit. */
const begunAt: Readonly<Record<CallStage, (row: Row) => Date | null>> = {
  submit: (row) => row.started_at,
  seal: (row) => row.submitted_at,
  recommend: (row) => row.sealed_at,
};

/**
 * Is a stage of these applications, all of one call and unit, still open? What came back for correction is always.
 * Out: the deadline as it stands for them; null where the call sets none. Refuses `deadlinePassed` and `stageClosed`.
 */
export async function needStageOpen(
  tx: Db,
  asking: Asking,
  stage: CallStage,
  rows: readonly Row[],
): Promise<Deadline | null> {
  const [first] = rows;
  if (!first) return null;
  const deadline = deadlineFor(await callTimesOf(tx, first.call_id), stage, first.unit_id);
  if (deadline === null) return null;
  const now = asking.clock();
  const back = now < deadline.hardAt ? new Set<string>() : await cameBack(tx, stage, rows);
  for (const row of rows)
    needInTime({ stage, now, deadline, begunAt: begunAt[stage](row), cameBack: back.has(row.id) });
  return deadline;
}

async function cameBack(tx: Db, stage: CallStage, rows: readonly Row[]): Promise<ReadonlySet<string>> {
  // A submission is judged by its state: withdrawn after a return, it is a draft like any other.
  if (stage === 'submit') return new Set(rows.filter((row) => row.state === 'returned').map(({ id }) => id));
  const act = stage === 'seal' ? 'return' : 'sendBack';
  const reasons = await listReturnReasons(
    tx,
    rows.map(({ id }) => id),
  );
  return new Set(reasons.filter((one) => one.act === act).map(({ applicationId }) => applicationId));
}
