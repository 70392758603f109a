import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals } from '../conditions/decimal.ts';
import { distribution } from './distribution.ts';

const decimals = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.integer({ min: 0, max: 9999 }))
  .map(([whole, part]) => `${String(whole)}.${String(part).padStart(4, '0')}`);

describe('数值的分布', () => {
  it('没有数值时没有分布', () => {
    expect(distribution([])).toBeNull();
  });

  it('四分位数在两个数之间按比例取，小数不失真', () => {
    expect(distribution(['0.3', '0.1', '0.2', '0.4'])).toMatchObject({
      ...{ min: '0.1', lowerQuartile: '0.175', median: '0.25', upperQuartile: '0.325', max: '0.4' },
    });
  });

  it('只有一个数或都相同时只有一段', () => {
    expect(distribution(['7', '7'])?.bars).toEqual([{ from: '7', to: '7', count: 2 }]);
  });

  it('四分位数依次不减，各段的个数合起来是全部，段与段相接', () => {
    fc.assert(
      fc.property(fc.array(decimals, { minLength: 1, maxLength: 60 }), (values) => {
        const found = distribution(values);
        if (!found) throw new Error('no distribution');
        const { min, lowerQuartile, median, upperQuartile, max, bars } = found;
        const inOrder = [min, lowerQuartile, median, upperQuartile, max];
        expect([...inOrder].sort(compareDecimals)).toEqual(inOrder);
        expect(bars.reduce((all, { count }) => all + count, 0)).toBe(values.length);
        bars.slice(1).forEach(({ from }, at) => expect(from).toBe(bars[at]?.to));
        expect(compareDecimals(bars[0]?.from ?? '', min)).toBe(0);
        expect(compareDecimals(bars.at(-1)?.to ?? '', max)).toBe(0);
      }),
    );
  });
});
