import { compareDecimals } from '../conditions/decimal.ts';
import type { Kind } from './kind.ts';
import { readNumber } from './read-number.ts';
import type { NumberRules } from './read-number.ts';

/** A kind whose value is a decimal string in the unit of the question; it is printed as it is. */
export function numberKind(rules: NumberRules): Kind<string> {
  return {
    read: (raw, context) => readNumber(raw, context.unit, rules),
    print: (value) => value,
    compare: compareDecimals,
  };
}
