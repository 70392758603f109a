import { printed } from '../conditions/value-text.ts';
import type { CheckContext } from './check-context.ts';
import { generalFinding, type Finding } from './finding.ts';

/** Positive indicators without evidence are void (否则视为无效). 0 needs none; blank is a matter of completeness. */
export function voidIndicators({ leaves, dossier }: CheckContext): readonly Finding[] {
  const found: Finding[] = [];
  for (const { leaf, reading } of leaves) {
    if (!leaf.indicator || reading.state !== 'value' || !dossier.isVoid(leaf.id)) continue;
    found.push(generalFinding('indicator.void', 'void', leaf.id, { value: printed(reading.value, leaf) }));
  }
  return found;
}
