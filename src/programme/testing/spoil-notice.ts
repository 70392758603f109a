import type { Check } from '../definition/check.ts';
import type { ConditionTree } from '../definition/condition.ts';
import type { Programme } from '../definition/programme.ts';
import type { Fault, FaultCode } from '../verify/fault.ts';
import { verifyProgramme } from '../verify/verify-programme.ts';
import { sampleProgramme } from './sample-programme.ts';

/** The same, and it may be written to. */
export type Writable<T> = T extends string | number | boolean | undefined
  ? T
  : { -readonly [K in keyof T]: Writable<T[K]> };

/** A fault that is put into a sound notice, and how it must be reported. */
export interface PlantedFault {
  readonly title: string;
  readonly faults: () => Fault[];
  readonly code: FaultCode;
  readonly path: string;
  readonly subject: string;
}

/** A copy of a notice with something done to it. */
export function changedNotice(notice: Programme, change: (copy: Writable<Programme>) => void): Programme {
  const copy = JSON.parse(JSON.stringify(notice)) as Writable<Programme>;
  change(copy);
  return copy;
}

/** The sample notice made whole: a grid as wide as a page, parts that every centre type is asked. */
export const soundNotice = changedNotice(sampleProgramme, (notice) => {
  notice.parts.region = 'applicant.legalForm';
  for (const sheet of notice.basicInfo.sheets) {
    sheet.columns = [52, 52, 52];
    for (const part of sheet.rows) if ('repeat' in part) first(part.first.cells).rowspan = 'repeat';
  }
});

/** The faults of the sound notice with something done to it. */
export function faultsOf(change: (notice: Writable<Programme>) => void): Fault[] {
  return verifyProgramme(changedNotice(soundNotice, change));
}

/** The faults when the check of this kind is changed. */
export function faultsWithCheck(change: Partial<Check> & { check: Check['check'] }): Fault[] {
  return faultsOf((notice) => {
    const at = notice.checks.findIndex((check) => check.check === change.check);
    notice.checks[at] = { ...notice.checks[at], ...change } as Writable<Check>;
  });
}

/** The faults when the first condition is tested so. */
export function faultsWithTest(test: ConditionTree): Fault[] {
  return faultsOf((notice) => {
    first(notice.conditions).test = test as Writable<ConditionTree>;
  });
}

/** The first of several; throws when there is none. */
export function first<T>(things: readonly T[]): T {
  const [thing] = things;
  if (thing === undefined) throw new Error('nothing there');
  return thing;
}
