import { describe, expect, it } from 'vitest';
import type { KindContext } from './kind.ts';
import { printAnswer } from './registry.ts';
import type { AnyValue } from './registry.ts';

const city: KindContext = { kind: { name: 'choice', choices: [{ value: '140100', label: '太原市' }] } };

const cases: readonly (readonly [AnyValue, KindContext, string])[] = [
  ['1200.5', { kind: { name: 'money' }, unit: '万元' }, '1200.5'],
  ['48.2', { kind: { name: 'percent' } }, '48.2%'],
  ['48.2', { kind: { name: 'percent' }, unit: '%' }, '48.2'],
  ['2016-05-18', { kind: { name: 'date' } }, '2016年5月18日'],
  ['2016-05', { kind: { name: 'date' } }, '2016年5月'],
  ['2025-12', { kind: { name: 'month' } }, '2025年12月'],
  [true, { kind: { name: 'boolean' } }, '是'],
  [false, { kind: { name: 'boolean' } }, '否'],
  ['140100', city, '太原市'],
  [
    { name: '李某', phone: '13800000001', text: '李某，13800000001' },
    { kind: { name: 'contact' } },
    '李某，13800000001',
  ],
  ['甲\n乙', { kind: { name: 'text' } }, '甲\n乙'],
];

describe('printing a value', () => {
  it.each(cases)('prints %j by %j as %s', (value, context, printed) => {
    expect(printAnswer(value, context)).toBe(printed);
  });
});
