import { compareDecimals } from '../conditions/decimal.ts';
import type { Kind } from './kind.ts';
import { readNumber } from './read-number.ts';

/** A share of a hundred: `48.2`. Printed with its sign, unless the unit stands on the paper already: 资产负债率（％）. */
export const percent: Kind<string> = {
  read: (raw, context) => readNumber(raw, context.unit, { percent: true }),
  print: (value, context) => (context.unit === undefined ? `${value}%` : value),
  compare: compareDecimals,
};
