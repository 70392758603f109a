import { unitGroups, type UnitGroup } from '#membership/recommending-unit.ts';
import { unitGroupWords } from '#membership/shanxi/recommending-units.zh.ts';
import type { ChoiceGroup } from '../design/choice-field.tsx';
import type { Site } from './site.ts';

/** Recommending units under the heading of their sort, in the order of the province's list. */
export function unitChoices(units: Site['units']): ChoiceGroup[] {
  const sort = (group: string): UnitGroup => unitGroups.find((known) => known === group) ?? 'other';
  return unitGroups
    .map((group) => ({
      label: unitGroupWords[group],
      choices: units
        .filter((unit) => sort(unit.group) === group)
        .map(({ id, name }) => ({ value: id, label: name })),
    }))
    .filter(({ choices }) => choices.length > 0);
}
