import { Refusal } from '#kernel/refusal.ts';
import { begunInTime, graceEnd, inTime, type CallStage, type Deadline } from './stage-deadline.ts';
import { afterGrace, stageWords } from './deadline-words.zh.ts';
import { momentWords } from './words.zh.ts';

/** What an act of a stage hangs on. */
export interface StageFacts {
  readonly stage: CallStage;
  readonly now: Date;
  /** As it stands for the unit, extensions counted; null where the call sets none. */
  readonly deadline: Deadline | null;
  /** When this was begun; null: never. */
  readonly begunAt: Date | null;
  /** Did it come back for correction? That would otherwise end it (assumed), so it may be finished at any time. */
  readonly cameBack: boolean;
}

/** May an act of this stage be taken now? Refuses `deadlinePassed` for a submission and `stageClosed` for the others. */
export function needInTime({ stage, now, deadline, begunAt, cameBack }: StageFacts): void {
  if (deadline === null || cameBack) return;
  const begun = begunInTime(begunAt, deadline);
  if (inTime(now, deadline, begun)) return;
  const closedAt = momentWords(deadline.hardAt);
  const grace = deadline.graceMinutes > 0 ? afterGrace(momentWords(graceEnd(deadline)), begun) : '';
  if (stage === 'submit') throw new Refusal('deadlinePassed', { closedAt, grace });
  throw new Refusal('stageClosed', { stage: stageWords[stage], closedAt, grace });
}
