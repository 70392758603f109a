import { Big } from 'big.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDecimals, distance, sumDecimals } from './decimal.ts';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => new Big(digits.toString()).div(new Big(10).pow(places)).toFixed());

test('sums are exact', () => {
  expect(sumDecimals(['0.1', '0.2'])).toBe('0.3');
  expect(sumDecimals(['9007199254740991', '1', '1'])).toBe('9007199254740993');
  expect(sumDecimals(['2876836237187258.75', '0'])).toBe('2876836237187258.75');
  expect(sumDecimals([])).toBe('0');
});

test('numbers that no double tells apart are told apart', () => {
  expect(compareDecimals('9007199254740993', '9007199254740992')).toBeGreaterThan(0);
  expect(compareDecimals('0.1', '0.10')).toBe(0);
});

test('the distance has no sign', () => {
  expect(distance('2500', '2600.5')).toBe('100.5');
});

test('order and sum agree with big numbers for all decimals', () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      expect(Math.sign(compareDecimals(a, b))).toBe(new Big(a).cmp(b));
      expect(sumDecimals([a, b])).toBe(new Big(a).plus(b).toFixed());
    }),
  );
});
