import type { UsccProblem } from './uscc-problem.ts';

/** A code as it is typed; `usccReason` is null until it is said that it is right although a check digit does not agree. */
export interface TypedCode {
  readonly uscc: string;
  readonly usccReason: string | null;
}

/** Shortest reason that says something, in characters. */
const shortest = 5;

export const reasonIsShort = ({ usccReason }: TypedCode): boolean =>
  [...(usccReason ?? '').trim()].length < shortest;

/** May it be sent: right, or of the right form and explained? */
export const mayBeSent = (typed: TypedCode, problem: UsccProblem | undefined): boolean =>
  typed.uscc.trim() !== '' &&
  (problem === undefined || (problem.explainable && typed.usccReason !== null && !reasonIsShort(typed)));

/** The reason that goes with it: none for a code that needs none. */
export const reasonFor = (typed: TypedCode, problem: UsccProblem | undefined): string =>
  problem?.explainable === true ? (typed.usccReason ?? '').trim() : '';
