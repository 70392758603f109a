import type { ApplicationHead } from '#contract/shapes.ts';
import type { ApplicationState } from '#procedure/application/transitions.ts';

/** Which applications of a list are wanted; an empty text asks nothing. */
export interface HeadFilter {
  readonly call?: string;
  readonly state?: string;
  readonly type?: string;
  readonly region?: string;
  readonly unit?: string;
  /** Part of the name of the applicant or of its centre. */
  readonly text?: string;
}

/** Those that are asked for, in the order they had. */
export function filterHeads(heads: readonly ApplicationHead[], filter: HeadFilter): ApplicationHead[] {
  const text = (filter.text ?? '').trim().toLowerCase();
  const is = (wanted: string | undefined, value: string): boolean =>
    (wanted ?? '') === '' || wanted === value;
  return heads.filter(
    (head) =>
      is(filter.call, head.callId) &&
      is(filter.state, head.state) &&
      is(filter.type, head.centreType) &&
      is(filter.region, head.region) &&
      is(filter.unit, head.unitId) &&
      `${head.applicantName} ${head.centreName}`.toLowerCase().includes(text),
  );
}

/** How many stand in each of these states, in this order; those with none are left out. */
export function countStates(
  heads: readonly Pick<ApplicationHead, 'state'>[],
  states: readonly ApplicationState[],
): { readonly state: ApplicationState; readonly count: number }[] {
  return states
    .map((state) => ({ state, count: heads.filter((head) => head.state === state).length }))
    .filter(({ count }) => count > 0);
}

/** Choices among what occurs in a list: value and label of each, once. */
export function choicesOf(
  heads: readonly ApplicationHead[],
  of: (head: ApplicationHead) => readonly [value: string, label: string],
): { readonly value: string; readonly label: string }[] {
  return [...new Map(heads.map(of))].map(([value, label]) => ({ value, label }));
}

/** Are the sealed scans of an application late? In: the day it is, YYYY-MM-DD. */
export const sealsLate = (
  { state, sealsDueOn }: Pick<ApplicationHead, 'state' | 'sealsDueOn'>,
  today: string,
): boolean => state === 'submitted' && sealsDueOn !== null && sealsDueOn < today;
