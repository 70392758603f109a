import { describe, expect, it } from 'vitest';
import { fitRow } from './row-height.ts';

const text = (length: number, width = 78) => [{ text: '建'.repeat(length), width }];

describe('行高', () => {
  it('没有文字的行保持最低高度', () => {
    expect(fitRow(text(0), 12, 24)).toEqual({ height: 24, size: 12 });
  });

  it('由最高的单元格决定，跟着行数增长', () => {
    const one = fitRow(text(10), 12, 0).height;
    const two = fitRow(text(20), 12, 0).height;
    expect(two - one).toBeCloseTo(12 * 1.25);
    expect(fitRow([...text(10), ...text(20)], 12, 0).height).toBe(two);
  });

  it('500 字在 78 毫米宽的列里看得全，字不小于 10.5 磅', () => {
    const { height, size } = fitRow(text(500), 12, 0);
    expect(size).toBeGreaterThanOrEqual(10.5);
    const perLine = Math.floor(((78 / 25.4) * 72 - 6) / size);
    expect(height).toBeGreaterThan(Math.ceil(500 / perLine) * size * 1.2);
    expect(height).toBeLessThanOrEqual(409);
  });

  it('超过 Excel 最高的行时缩小字号，而不是让文字看不见', () => {
    const { height, size } = fitRow(text(900), 12, 0);
    expect(size).toBeLessThan(12);
    expect(height).toBeLessThanOrEqual(409);
    expect(fitRow(text(20_000), 12, 0)).toEqual({ height: 409, size: 6 });
  });
});
