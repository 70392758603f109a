import { printed } from '../conditions/value-text.ts';
import type { CheckContext } from './check-context.ts';
import type { Declared } from './declared-check.ts';
import { declaredFinding, type Finding } from './finding.ts';
import { cellIn, filledRows, valueIn } from './judged-rows.ts';

const lengthOfMonth = '2025-12'.length;

/** In each row, the end is not in a month before the beginning. Rows with one of the two are left alone. */
export function period(check: Declared<'period'>, context: CheckContext): readonly Finding[] {
  return filledRows(check.table, context).flatMap((row) => {
    const from = valueIn(row, check.from);
    const to = valueIn(row, check.to);
    const end = cellIn(row, check.to)?.leaf;
    if (!end || typeof from !== 'string' || typeof to !== 'string') return [];
    if (to.slice(0, lengthOfMonth) >= from.slice(0, lengthOfMonth)) return [];
    const said = { from: printed(from, end), to: printed(to, end) };
    return [declaredFinding(check, 'periodReversed', said, end.id)];
  });
}
