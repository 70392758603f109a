import type { CheckContext } from './check-context.ts';
import type { Declared } from './declared-check.ts';
import { declaredFinding, type Finding } from './finding.ts';
import { passesFilter } from './row-filter.ts';

/** Rows that call for evidence of their own (已办结的前置要件) and have none linked to `<table>.<row>`. */
export function rowEvidence(check: Declared<'rowEvidence'>, { dossier }: CheckContext): readonly Finding[] {
  return dossier
    .filledRows(check.table)
    .map((row) => `${check.table}.${row}`)
    .filter((row) => !check.where || passesFilter(row, check.where, dossier) === true)
    .filter((row) => dossier.evidenceFor(row).length === 0)
    .map((row) => declaredFinding(check, 'rowEvidenceAbsent', { title: check.title }, row));
}
