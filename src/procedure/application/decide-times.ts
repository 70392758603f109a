import { Refusal } from '#kernel/refusal.ts';
import { deadlineProblems as problems, stageWords } from './deadline-words.zh.ts';
import { callStages, type CallStage, type Deadline } from './stage-deadline.ts';
import { momentWords } from './words.zh.ts';

/** The deadlines of a call; a stage without one may be finished at any time. */
export type Deadlines = Partial<Readonly<Record<CallStage, Deadline>>>;

const refuse = (problem: string): never => {
  throw new Refusal('badDeadline', { problem });
};

/**
 * Can a call be opened with these times? Refuses `badDeadline`, saying what to change: a deadline that is no moment, has
 * passed, lies before the opening or before that of an earlier stage; a reminder that is not between opening and end.
 */
export function decideTimes(now: Date, opensAt: Date, deadlines: Deadlines): void {
  if (Number.isNaN(opensAt.getTime())) refuse(problems.noMoment);
  let before: { stage: CallStage; hardAt: Date } | null = null;
  for (const stage of callStages) {
    const deadline = deadlines[stage];
    if (deadline === undefined) continue;
    const { softAt, hardAt } = deadline;
    if (Number.isNaN(hardAt.getTime()) || Number.isNaN(softAt?.getTime() ?? 0)) refuse(problems.noMoment);
    if (hardAt <= opensAt) refuse(problems.opensAfter(stageWords[stage], momentWords(opensAt)));
    if (hardAt <= now) refuse(problems.past(momentWords(hardAt)));
    if (softAt !== null && (softAt >= hardAt || softAt < opensAt))
      refuse(problems.softLate(stageWords[stage]));
    if (before !== null && hardAt < before.hardAt)
      refuse(problems.outOfOrder(stageWords[stage], stageWords[before.stage]));
    before = { stage, hardAt };
  }
}

/** What an extension hangs on. */
export interface ExtensionFacts {
  readonly stage: CallStage;
  readonly now: Date;
  readonly opensAt: Date;
  readonly until: Date;
  /** As they stand for those it is meant for. */
  readonly deadlines: Deadlines;
}

/**
 * Can a stage be extended until then? Refuses `badDeadline`, saying what to do: no moment, passed, before the opening,
 * no later than what stands, beyond the deadline of a stage that follows, or a stage that has no deadline.
 */
export function decideExtension({ stage, now, opensAt, until, deadlines }: ExtensionFacts): void {
  const standing = deadlines[stage];
  if (standing === undefined) return refuse(problems.noDeadline(stageWords[stage]));
  if (Number.isNaN(until.getTime())) refuse(problems.noMoment);
  if (until <= now) refuse(problems.past(momentWords(until)));
  if (until <= opensAt) refuse(problems.opensAfter(stageWords[stage], momentWords(opensAt)));
  if (until <= standing.hardAt) refuse(problems.notLonger(momentWords(standing.hardAt)));
  for (const later of callStages.slice(callStages.indexOf(stage) + 1)) {
    const next = deadlines[later];
    if (next !== undefined && next.hardAt < until)
      refuse(problems.outOfOrder(stageWords[later], stageWords[stage]));
  }
}
