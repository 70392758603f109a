import { numberKind } from './number-kind.ts';

/** A number in the unit of the question that need not be whole: `1.25` 千人. Not negative. */
export const decimal = numberKind({});
