import Big from 'big.js';

/** Orders by code unit: the same everywhere, and quick. For people, lists are sorted where they are shown. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Orders two decimal strings. */
export function compareDecimals(a: string, b: string): number {
  return new Big(a).cmp(b);
}
