import { digest } from '../answers/digest.ts';
import { indexProgramme } from '../answers/index-programme.ts';
import { isOnTrial } from '../checks/trial.ts';
import type { Check } from '../definition/check.ts';
import type { Programme } from '../definition/programme.ts';
import { isSoundCheck } from '../verify/verify-checks.ts';

/**
 * How a revision enters a call that runs: a check that blocks and is new or changed enters on trial, and the one it is to
 * follow goes on beside it until the new one is made binding (`makeBinding`); what is on trial already stays so. Hence
 * no check stands in the way of a submission that was possible before. What the revision asks in its fields and tables
 * is its own business.
 *
 * @param standing the notice of the call as it stands
 * @param revision what is to follow it, without faults
 * @returns the revision as it is to be frozen; the very revision where there is nothing to try
 */
export function enterOnTrial(standing: Programme, revision: Programme): Programme {
  const known = new Map(standing.checks.map((check) => [contentOf(check), check]));
  const entered = revision.checks.map((check): Check => {
    const was = known.get(contentOf(check));
    if (was) return marked(check, isOnTrial(was));
    return marked(check, check.severity === 'blocks');
  });
  const indexes = new Map(
    revision.centreTypes.map(({ id }) => [id, indexProgramme(revision, id, revision.year)]),
  );
  const kept = new Set(entered.map(contentOf));
  const goesOn = (check: Check): boolean =>
    !isOnTrial(check) &&
    (check.severity === 'blocks' || check.check === 'sinceFounding') &&
    !kept.has(contentOf(check)) &&
    isSoundCheck(check, indexes);
  const before = standing.checks.filter(goesOn);
  // The binding one comes first: where both say the same, it is what is said.
  const checks = entered.flatMap((check) => [
    ...(isOnTrial(check) ? before.filter(({ code }) => code === check.code) : []),
    check,
  ]);
  return sameChecks(checks, revision.checks) ? revision : { ...revision, checks: [...new Set(checks)] };
}

/**
 * A notice in which these checks are no longer on trial; those they follow are gone. In: codes of checks that are on
 * trial; others change nothing.
 */
export function makeBinding(notice: Programme, codes: readonly string[]): Programme {
  const bound = new Set(trialCodes(notice).filter((code) => codes.includes(code)));
  if (bound.size === 0) return notice;
  return {
    ...notice,
    checks: notice.checks
      .filter((check) => !bound.has(check.code) || isOnTrial(check))
      .map((check) => (bound.has(check.code) ? marked(check, false) : check)),
  };
}

/** The codes of the checks that are on trial, each once, in the order of the notice. */
export const trialCodes = (notice: Programme): string[] => [
  ...new Set(notice.checks.filter(isOnTrial).map(({ code }) => code)),
];

function marked(check: Check, onTrial: boolean): Check {
  if (isOnTrial(check) === onTrial) return check;
  return onTrial ? { ...check, trial: true } : withoutMark(check);
}

const withoutMark = (check: Check): Check =>
  Object.fromEntries(Object.entries(check).filter(([key]) => key !== 'trial')) as unknown as Check;

/** What a check demands, apart from whether it is on trial. */
const contentOf = (check: Check): string => digest(withoutMark(check));

const sameChecks = (some: readonly Check[], others: readonly Check[]): boolean =>
  some.length === others.length && some.every((check, at) => check === others[at]);
