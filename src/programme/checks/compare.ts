import { compareDecimals, distance } from '../conditions/decimal.ts';
import type { Declared } from './declared-check.ts';
import type { CheckContext } from './check-context.ts';
import { declaredFinding, type Finding } from './finding.ts';
import { measure } from './quantity.ts';

/** Two quantities that should agree, or of which one bounds the other. Silent while one of them is not known. */
export function compare(check: Declared<'compare'>, context: CheckContext): readonly Finding[] {
  const left = measure(check.left, context);
  const right = measure(check.right, context);
  if (left.value === null || right.value === null) return [];
  if (holds(check.relation, compareDecimals(left.value, right.value))) return [];
  const unit = left.unit ?? right.unit ?? '';
  const said = {
    left: left.label,
    leftValue: withUnit(left.value, unit),
    right: right.label,
    rightValue: withUnit(right.value, unit),
    difference: withUnit(distance(left.value, right.value), unit),
    place: check.place,
  };
  return [declaredFinding(check, check.relation, said)];
}

function holds(relation: Declared<'compare'>['relation'], order: number): boolean {
  if (relation === 'equals') return order === 0;
  return relation === 'atMost' ? order <= 0 : order >= 0;
}

function withUnit(value: string, unit: string): string {
  return unit === '' ? value : `${value} ${unit}`;
}
