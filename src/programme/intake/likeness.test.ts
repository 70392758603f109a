import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './align.ts';
import { compared, likeness } from './likeness.ts';

const alike = (a: string, b: string) => likeness(compared(a), compared(b));

describe('两个栏目名称有多像', () => {
  it.each([
    ['申报单位（盖章）：', '申 报 单 位(盖章)', 1],
    ['注册资本（万元）', '注册资本', 0.95],
    ['联系方式', '联系电话', 0.9],
    ['成立时间', '成立日期', 0.9],
    ['', '', 0],
  ])('%s 与 %s', (a, b, expected) => {
    expect(alike(a, b)).toBe(expected);
  });

  it.each([
    ['其他费用（万元）', '预备费用（万元）'],
    ['总资产（万元）', '固定资产（万元）'],
    ['注册资本（万元）', '实收资本（万元）'],
    ['转型促进中心负责人姓名', '中心专业团队牵头人姓名'],
  ])('%s 与 %s 是两件事，不够像', (a, b) => {
    expect(alike(a, b)).toBeLessThan(0.75);
  });

  it('自己与自己最像；先后不论；在 0 与 1 之间', () => {
    const label = fc.string({ unit: fc.constantFrom(...'总资产投入费用负责人姓名（万元）') });
    fc.assert(
      fc.property(label, label, (a, b) => {
        const found = alike(a, b);
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
        expect(alike(b, a)).toBe(found);
        if (compared(a).whole !== '') expect(alike(a, a)).toBe(1);
      }),
    );
  });
});

describe('两列对齐', () => {
  it('次序不乱，一个对一个，只对得益为正的，总得益不少于任何一个个对', () => {
    const gains = fc.array(
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(gains, (table) => {
        const gain = (left: number, right: number) => table[left]?.[right] ?? 0;
        const pairs = align(table.length, 4, gain);
        pairs.forEach(({ left, right }, at) => {
          expect(gain(left, right)).toBeGreaterThan(0);
          const before = pairs[at - 1];
          if (before) expect(before.left < left && before.right < right).toBe(true);
        });
        const sum = pairs.reduce((total, { left, right }) => total + gain(left, right), 0);
        const best = Math.max(0, ...table.flat());
        expect(sum).toBeGreaterThanOrEqual(best - 1e-9);
      }),
    );
  });
});
