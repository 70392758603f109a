import type { CallItem } from '#contract/application.ts';
import { graceEnd } from '#procedure/application/stage-deadline.ts';

/** Until when an application may be submitted that was started then: with the grace, where it was begun in time. Out: ms. */
export function submissionEnd({ closesAt, time }: CallItem, startedAt: string): number {
  const hardAt = new Date(closesAt);
  if (Date.parse(startedAt) >= hardAt.getTime()) return hardAt.getTime();
  const graceMinutes = time.stages.find(({ stage }) => stage === 'submit')?.graceMinutes ?? 0;
  return graceEnd({ softAt: null, hardAt, graceMinutes }).getTime();
}
