import { indexProgramme } from '../answers/index-programme.ts';
import { isOnTrial } from '../checks/trial.ts';
import type { Programme } from '../definition/programme.ts';
import { checkLine } from './check-line.zh.ts';

/** A check on trial, as the authority decides on it. */
interface Trial {
  readonly code: string;
  readonly line: string;
  readonly place: string;
  readonly follows: boolean;
}

/** The checks of a notice that are on trial, in its order, each told in a line. */
export function listTrials(notice: Programme): Trial[] {
  const tried = new Map(notice.checks.filter(isOnTrial).map((check) => [check.code, check]));
  return [...tried.values()].map((check) => {
    const type = check.for?.[0] ?? notice.centreTypes[0]?.id ?? '';
    return {
      code: check.code,
      line: checkLine({ ...check, severity: 'warns' }, indexProgramme(notice, type, notice.year)),
      place: check.place,
      follows: notice.checks.some((other) => other.code === check.code && !isOnTrial(other)),
    };
  });
}
