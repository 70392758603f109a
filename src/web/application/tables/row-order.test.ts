import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedRow, nextRow } from './row-order.ts';

const rows = fc.uniqueArray(
  fc.nat({ max: 30 }).map((number) => `r${String(number + 1)}`),
  { minLength: 1 },
);

describe('表的行', () => {
  it.each([
    [['r1', 'r2'], 'r3'],
    [['r3', 'r1'], 'r4'],
    [['r9', 'r10'], 'r11'],
    [['x7'], 'r1'],
    [[], 'r1'],
  ])('%j 再加一行是 %s', (before, next) => {
    expect(nextRow(before)).toBe(next);
  });

  it('移动不多不少一行，其余各行先后不变，到头为止', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.integer({ min: -40, max: 40 }), (all, pick, by) => {
        const row = all[pick % all.length] ?? '';
        const moved = movedRow(all, row, by);
        const at = Math.min(all.length - 1, Math.max(0, all.indexOf(row) + by));
        expect(moved.indexOf(row)).toBe(at);
        expect(moved.filter((other) => other !== row)).toEqual(all.filter((other) => other !== row));
      }),
    );
  });
});
