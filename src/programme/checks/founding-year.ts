import type { OpenDossier } from '../answers/open-dossier.ts';
import type { Check } from '../definition/check.ts';
import { applies } from './applies.ts';
import { isOnTrial } from './trial.ts';

export type FoundingCheck = Extract<Check, { check: 'sinceFounding' }>;

/** Which year columns of a table have to be filled, by a rule of the notice. */
export interface YearRule {
  readonly check: FoundingCheck;
  /** The founding year, or undefined while it is not known. */
  readonly founded: string | undefined;
  /** Is the column of this year (counted from that of the call) required? Undefined while the founding is not known. */
  isRequired(column: number): boolean | undefined;
}

/** The rules of the notice on year columns, by table. */
export function yearRules(dossier: OpenDossier): ReadonlyMap<string, YearRule> {
  const rules = new Map<string, YearRule>();
  for (const check of dossier.notice.programme.checks)
    // A rule on trial decides nothing: what a table requires stays as it was.
    if (check.check === 'sinceFounding' && !isOnTrial(check) && applies(check, dossier))
      rules.set(check.table, yearRule(check, dossier));
  return rules;
}

/** What a rule says of the year columns, whether or not it is on trial. */
export function yearRule(check: FoundingCheck, dossier: OpenDossier): YearRule {
  const date = dossier.effective(check.founded);
  const founded = typeof date === 'string' ? date.slice(0, 4) : undefined;
  const isRequired = (column: number) =>
    founded === undefined ? undefined : dossier.notice.year + column >= Number(founded);
  return { check, founded, isRequired };
}
