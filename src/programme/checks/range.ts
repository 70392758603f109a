import { compareDecimals } from '../conditions/decimal.ts';
import { printed, textOf } from '../conditions/value-text.ts';
import type { CheckContext } from './check-context.ts';
import type { Declared } from './declared-check.ts';
import { declaredFinding, type Finding } from './finding.ts';
import { stated } from './stated.ts';

/** Numbers between two bounds, both included; each that is not is a finding at its own place. */
export function range(check: Declared<'range'>, { dossier }: CheckContext): readonly Finding[] {
  return check.leaves.flatMap((id) => {
    const leaf = dossier.notice.leaf(id);
    const value = stated(id, dossier);
    if (!leaf || value === null) return [];
    const said = (bound: string) => ({ value: printed(value, leaf), bound: printed(bound, leaf) });
    if (check.min !== undefined && compareDecimals(textOf(value), check.min) < 0)
      return [declaredFinding(check, 'tooSmall', said(check.min), id)];
    if (check.max !== undefined && compareDecimals(textOf(value), check.max) > 0)
      return [declaredFinding(check, 'tooLarge', said(check.max), id)];
    return [];
  });
}
