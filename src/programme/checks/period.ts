import { printed } from '../conditions/value-text.ts';
import type { CheckContext } from './check-context.ts';
import type { Declared } from './declared-check.ts';
import { declaredFinding, type Finding } from './finding.ts';
import { stated } from './stated.ts';

const lengthOfMonth = '2025-12'.length;

/** In each row, the end is not in a month before the beginning. Rows with one of the two are left alone. */
export function period(check: Declared<'period'>, { dossier }: CheckContext): readonly Finding[] {
  return dossier.filledRows(check.table).flatMap((row) => {
    const end = `${check.table}.${row}.${check.to}`;
    const from = stated(`${check.table}.${row}.${check.from}`, dossier);
    const to = stated(end, dossier);
    const leaf = dossier.notice.leaf(end);
    if (!leaf || typeof from !== 'string' || typeof to !== 'string') return [];
    if (to.slice(0, lengthOfMonth) >= from.slice(0, lengthOfMonth)) return [];
    return [
      declaredFinding(check, 'periodReversed', { from: printed(from, leaf), to: printed(to, leaf) }, end),
    ];
  });
}
