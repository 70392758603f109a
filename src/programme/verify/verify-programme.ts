import { indexProgramme } from '../answers/index-programme.ts';
import type { Programme } from '../definition/programme.ts';
import type { Fault, Report } from './fault.ts';
import { verifyChecks } from './verify-checks.ts';
import { verifyConditions } from './verify-conditions.ts';
import { verifyGuidance } from './verify-guidance.ts';
import { verifyIds } from './verify-ids.ts';
import { verifyOutline } from './verify-outline.ts';
import { verifyParts } from './verify-parts.ts';
import { verifySheets } from './verify-sheets.ts';

/** All faults of a notice at once, each with its place; none for a notice that can be opened. */
export function verifyProgramme(programme: Programme): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (path, code, subject) => faults.push({ path, code, subject });
  if (!isPlainData(programme)) report('', 'notPlainData', programme.id);
  verifyIds(programme, report);
  const indexes = new Map(
    programme.centreTypes.map((type) => [type.id, indexProgramme(programme, type.id, programme.year)]),
  );
  verifyOutline(programme, report);
  verifySheets(programme, [...indexes.values()], report);
  verifyConditions(programme, indexes, report);
  verifyChecks(programme, indexes, report);
  verifyGuidance(programme, report);
  verifyParts(programme, [...indexes.values()], report);
  return faults;
}

/** JSON in, JSON out: nothing is lost on the way, hence nothing but data is there. */
function isPlainData(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return value.every(isPlainData);
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return false;
  return Object.values(value).every(isPlainData);
}
