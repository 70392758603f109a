import { editableStates, type ApplicationState } from './transitions.ts';

/** Why somebody is rung up. */
export const chasingReasons = ['notStarted', 'notSubmitted', 'returned', 'notSealed', 'unread'] as const;
export type ChasingReason = (typeof chasingReasons)[number];

/** Where an organisation stands in a call with one of its applications; `state` is null where it has begun none. */
export interface Chased {
  readonly state: ApplicationState | null;
  /** Notices of the call that nobody of the organisation has read. */
  readonly unread: number;
}

/** Why an organisation is to be rung up about a call; empty where there is no reason. */
export function reasonsToChase({ state, unread }: Chased): ChasingReason[] {
  const reasons: ChasingReason[] = [];
  if (state === null) reasons.push('notStarted');
  if (state === 'draft') reasons.push('notSubmitted');
  if (state === 'returned') reasons.push('returned');
  if (state === 'submitted') reasons.push('notSealed');
  if (unread > 0) reasons.push('unread');
  return reasons;
}

/** Has it not submitted, so that the end of the call concerns it? */
export const isMissing = (state: ApplicationState | null): boolean =>
  state === null || editableStates.includes(state);
