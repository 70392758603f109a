import { printed } from '../conditions/value-text.ts';
import type { CheckContext } from './check-context.ts';
import { generalFinding, type Finding } from './finding.ts';

/** Positive indicators without evidence are void (否则视为无效). 0 needs none; blank is a matter of completeness. */
export function voidIndicators({ dossier }: CheckContext): readonly Finding[] {
  return dossier.notice.indicators.flatMap(({ key }) => {
    const id = `indicator.${key}`;
    const leaf = dossier.notice.leaf(id);
    const reading = dossier.reading(id);
    if (!leaf || reading.state !== 'value' || !dossier.isVoid(id)) return [];
    return [generalFinding('indicator.void', 'void', id, { value: printed(reading.value, leaf) })];
  });
}
