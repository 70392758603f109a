import { Big } from 'big.js';

/**
 * Orders two decimal strings, exactly: negative, zero or positive.
 * Rounding to a double keeps order, so unequal doubles decide at once; only equal ones are looked at in full.
 */
export function compareDecimals(a: string, b: string): number {
  const difference = Number(a) - Number(b);
  if (difference !== 0 && !Number.isNaN(difference)) return difference;
  return a === b ? 0 : new Big(a).cmp(new Big(b));
}

/** So many characters of a decimal string every double holds: a longer one may be rounded to a whole number. */
const surelyExact = 15;

/** Adds decimal strings, exactly; the sum of none is 0. Whole numbers, the usual case, need no big number. */
export function sumDecimals(values: readonly string[]): string {
  let total = 0;
  for (const value of values) {
    const whole = Number(value);
    total += whole;
    const plain = value.length <= surelyExact && Number.isSafeInteger(whole);
    if (!plain || !Number.isSafeInteger(total)) return sumExactly(values);
  }
  return String(total);
}

/** The distance of two decimal strings, never negative. */
export function distance(a: string, b: string): string {
  return new Big(a).minus(b).abs().toFixed();
}

function sumExactly(values: readonly string[]): string {
  return values.reduce((sum, value) => sum.plus(value), new Big(0)).toFixed();
}
