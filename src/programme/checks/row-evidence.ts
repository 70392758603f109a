import type { CheckContext } from './check-context.ts';
import type { Declared } from './declared-check.ts';
import { declaredFinding, type Finding } from './finding.ts';
import { filledRows } from './judged-rows.ts';
import { passesFilter } from './row-filter.ts';

/** Rows that call for evidence of their own (已办结的前置要件) and have none linked to `<table>.<row>`. */
export function rowEvidence(check: Declared<'rowEvidence'>, context: CheckContext): readonly Finding[] {
  return filledRows(check.table, context)
    .filter((row) => !check.where || passesFilter(row, check.where) === true)
    .map((row) => `${check.table}.${row.id}`)
    .filter((target) => context.dossier.evidenceFor(target).length === 0)
    .map((target) => declaredFinding(check, 'rowEvidenceAbsent', { title: check.title }, target));
}
