import { compareDecimals, distance, sumDecimals } from '../conditions/decimal.ts';
import type { CheckContext } from './check-context.ts';
import type { Declared } from './declared-check.ts';
import { declaredFinding, type Finding } from './finding.ts';
import { cellValue } from './quantity.ts';
import { together } from './words.zh.ts';

/**
 * Two groups of columns add up to the same in each filled row: the years of a cost and its sources. A row without any
 * amount is left alone, and so is one that lacks a required amount.
 */
export function rowBalance(check: Declared<'rowBalance'>, { dossier }: CheckContext): readonly Finding[] {
  const columns = dossier.notice.table(check.table)?.columns ?? [];
  const labels = (ids: readonly string[]) =>
    together(columns.filter(({ id }) => ids.includes(id)).map(({ label }) => label));
  return dossier.filledRows(check.table).flatMap((row) => {
    const target = `${check.table}.${row}`;
    const cells = (ids: readonly string[]) => ids.map((column) => `${target}.${column}`);
    if ([...cells(check.left), ...cells(check.right)].every(dossier.isBlank)) return [];
    const left = total(cells(check.left).map((cell) => cellValue(cell, dossier)));
    const right = total(cells(check.right).map((cell) => cellValue(cell, dossier)));
    if (left === null || right === null || compareDecimals(left, right) === 0) return [];
    const said = {
      leftLabels: labels(check.left),
      leftValue: left,
      rightLabels: labels(check.right),
      rightValue: right,
      difference: distance(left, right),
    };
    return [declaredFinding(check, 'rowUnbalanced', said, target)];
  });
}

function total(values: readonly (string | null)[]): string | null {
  return values.every((value) => value !== null) ? sumDecimals(values) : null;
}
