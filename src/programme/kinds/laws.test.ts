import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KindName, KindUse } from '../definition/field.ts';
import type { AnswerValue, KindContext } from './kind.ts';
import { kinds, printAnswer, readAnswer } from './registry.ts';

const choices = [
  { value: 'a', label: '甲' },
  { value: 'b', label: '乙' },
];

function contextOf(name: KindName, unit?: string): KindContext {
  const kind: KindUse = name === 'choice' ? { name, choices } : { name };
  return unit === undefined ? { kind } : { kind, unit };
}

const names = Object.keys(kinds) as KindName[];
const contexts = names.flatMap((name) => [contextOf(name), contextOf(name, '万元'), contextOf(name, '%')]);

/** Letters that answers are made of, so that the readers get far into them. */
const likely = fc.string({
  unit: fc.constantFrom(
    ...Array.from(
      '0123456789０９.,，。 　-—/+%％()（）年月日元万亿千百十零一二两廿约至点人场角分张某@aEx转*"\u200b',
    ),
  ),
  maxLength: 200,
});
const anything = fc.oneof(likely, fc.string({ unit: 'binary', maxLength: 200 }), fc.jsonValue());

describe('every kind', () => {
  it('reads whatever stands under a leaf without throwing', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        for (const context of contexts) {
          const reading = readAnswer(raw as AnswerValue, context);
          expect(['blank', 'value', 'unreadable']).toContain(reading.state);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads what it printed as the same value', () => {
    fc.assert(
      fc.property(fc.oneof(likely, fc.float({ noNaN: true }), fc.boolean()), (raw) => {
        for (const context of contexts) {
          const reading = readAnswer(raw, context);
          if (reading.state !== 'value' || context.kind.name === 'richText') continue;
          expect(readAnswer(printAnswer(reading.value, context), context)).toMatchObject({
            state: 'value',
            value: reading.value,
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('orders equal values as equal', () => {
    expect(kinds.money.compare('2', '10')).toBeLessThan(0);
    expect(kinds.percent.compare('0.5', '0.5')).toBe(0);
    expect(kinds.count.compare('10', '2')).toBeGreaterThan(0);
    expect(kinds.date.compare('2016-05', '2016-05-18')).toBeLessThan(0);
    expect(kinds.month.compare('2025-12', '2025-09')).toBeGreaterThan(0);
    expect(kinds.boolean.compare(false, true)).toBeLessThan(0);
    expect(kinds.text.compare('甲', '甲')).toBe(0);
  });
});

describe('a number', () => {
  const amount = fc
    .tuple(fc.integer({ min: 0, max: 999_999_999 }), fc.integer({ min: 0, max: 9999 }))
    .map(([whole, parts]) => `${whole}.${String(parts).padStart(4, '0')}`.replace(/\.?0+$/, ''))
    .map((text) => (text === '' ? '0' : text));
  const money = contextOf('money', '万元');

  const wide = (text: string) => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
  const grouped = (text: string, mark: string) => {
    const [whole = '', fraction] = text.split('.');
    const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, mark);
    return fraction === undefined ? groups : `${groups}.${fraction}`;
  };

  it('is the same however it is spaced, grouped and set', () => {
    fc.assert(
      fc.property(amount, (text) => {
        const value = readAnswer(text, money);
        expect(value).toMatchObject({ state: 'value', notes: [] });
        const variants = [
          ` ${text}\n`,
          `　${text}`,
          wide(text),
          grouped(text, ','),
          grouped(text, '，'),
          grouped(text, ' '),
          wide(grouped(text, ',')),
          `${text}万元`,
          `${text} 万元`,
          `${wide(text)}　万元`,
          `¥${text}`,
          `\u200b${text}`,
        ];
        for (const variant of variants)
          expect([variant, readAnswer(variant, money)]).toEqual([variant, value]);
      }),
    );
  });

  it('is converted exactly from 元 to 万元 and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (yuan) => {
        const reading = readAnswer(`${yuan}元`, money);
        expect(reading.state === 'value' ? Math.round(Number(reading.value) * 10_000) : null).toBe(yuan);
      }),
    );
  });

  it('in 大写 is the number that was written out', () => {
    const digits = '零壹贰叁肆伍陆柒捌玖';
    const powers = ['', '拾', '佰', '仟'];
    const written = (value: number) =>
      String(value)
        .padStart(4, '0')
        .split('')
        .map((digit, at) => (digit === '0' ? '零' : `${digits[Number(digit)] ?? ''}${powers[3 - at] ?? ''}`))
        .join('')
        .replace(/零+/g, '零')
        .replace(/^零|零$/g, '');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(readAnswer(`人民币${written(value)}万元整`, money)).toMatchObject({
          value: String(value),
          notes: [],
        });
      }),
    );
  });
});
