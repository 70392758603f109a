import { Refusal } from '#kernel/refusal.ts';
import { addWorkingDays, dayOf, type Day, type IsWorkingDay } from '#kernel/working-day.ts';
import type { CallSettings } from './settings.ts';
import type { ApplicationState } from './transitions.ts';
import { momentWords } from './words.zh.ts';

/** What a submission hangs on, besides its state. */
export interface SubmissionFacts {
  readonly state: ApplicationState;
  readonly now: Date;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly settings: CallSettings;
  /** Has the recommending unit confirmed the licence of the applicant? */
  readonly licenceConfirmed: boolean;
  readonly unitName: string;
  /** 真实性承诺 */
  readonly promise: boolean;
  /** Findings that block. */
  readonly blocking: number;
}

/**
 * May this be submitted now? Out: the last day for its sealed scans.
 * The deadline counts at submission, to the moment. What was submitted in time and came back for correction may be
 * submitted again after it (assumed: a return would otherwise end the application).
 * Refuses `callNotOpen`, `deadlinePassed`, `licenceUnconfirmed`, `promiseMissing`, `stillBlocked`, in this order.
 */
export function decideSubmission(facts: SubmissionFacts, isWorkingDay: IsWorkingDay): { sealsDueOn: Day } {
  const { now, opensAt, closesAt } = facts;
  if (now < opensAt) throw new Refusal('callNotOpen');
  if (now >= closesAt && facts.state !== 'returned')
    throw new Refusal('deadlinePassed', { closedAt: momentWords(closesAt) });
  if (!facts.licenceConfirmed) throw new Refusal('licenceUnconfirmed', { unit: facts.unitName });
  if (!facts.promise) throw new Refusal('promiseMissing');
  if (facts.blocking > 0) throw new Refusal('stillBlocked', { count: facts.blocking });
  return { sealsDueOn: addWorkingDays(dayOf(now), facts.settings.sealWorkingDays, isWorkingDay) };
}
