import type { Unmatched } from './intake.ts';
import type { Finding } from './propose.ts';

/** What was read off a table of the plan. */
export interface TableIn {
  readonly findings: readonly Finding[];
  readonly unmatched: readonly Unmatched[];
  readonly formWords: readonly string[];
}
