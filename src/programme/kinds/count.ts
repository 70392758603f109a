import { numberKind } from './number-kind.ts';

/** A whole number of people, firms, events. Not negative. */
export const count = numberKind({ whole: true });
