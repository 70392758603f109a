import type { Severity } from '../definition/check.ts';

/** As much of a rule as decides what its findings come to. */
export interface Tried {
  readonly severity: Severity;
  readonly trial?: true;
}

/** Does the trial change what the rule comes to? One that warns anyway is no different on trial. */
export const isOnTrial = ({ severity, trial }: Tried): boolean => trial === true && severity === 'blocks';

/**
 * What a finding of a rule comes to in the revision of the notice that it stands in: a rule on trial warns where it
 * would block. The one place where this is decided – for browser, submission and command line.
 */
export const effectiveSeverity = (rule: Tried): Severity => (isOnTrial(rule) ? 'warns' : rule.severity);
