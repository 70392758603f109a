import { compareDecimals, distance } from '../conditions/decimal.ts';
import type { CheckContext, JudgedRow } from './check-context.ts';
import type { Declared } from './declared-check.ts';
import { declaredFinding, type Finding } from './finding.ts';
import { cellIn, filledRows } from './judged-rows.ts';
import { amountIn, sumOfKnown } from './quantity.ts';
import { together } from './words.zh.ts';

/**
 * Two groups of columns add up to the same in each filled row: the years of a cost and its sources. A row without any
 * amount is left alone, and so is one that lacks a required amount.
 */
export function rowBalance(check: Declared<'rowBalance'>, context: CheckContext): readonly Finding[] {
  const columns = context.table(check.table)?.table.columns ?? [];
  const labels = (ids: readonly string[]) =>
    together(columns.filter(({ id }) => ids.includes(id)).map(({ label }) => label));
  return filledRows(check.table, context).flatMap((row) => {
    if ([...check.left, ...check.right].every((column) => isBlankIn(row, column))) return [];
    const left = sumOfKnown(check.left.map((column) => amountIn(row, column)));
    const right = sumOfKnown(check.right.map((column) => amountIn(row, column)));
    if (left === null || right === null || compareDecimals(left, right) === 0) return [];
    const said = {
      leftLabels: labels(check.left),
      leftValue: left,
      rightLabels: labels(check.right),
      rightValue: right,
      difference: distance(left, right),
    };
    return [declaredFinding(check, 'rowUnbalanced', said, `${check.table}.${row.id}`)];
  });
}

function isBlankIn(row: JudgedRow, column: string): boolean {
  return cellIn(row, column)?.reading.state === 'blank';
}
