import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeBytes, codeExpiresAt, codeFromBytes, plainCode } from './one-time-code.ts';

const bytes = fc.uint8Array({ minLength: codeBytes, maxLength: codeBytes });

test('代码是三组四位，没有看上去一样的字符', () => {
  fc.assert(
    fc.property(bytes, (random) => {
      const usable = random.filter((byte) => byte < 240).length >= 12;
      fc.pre(usable);
      expect(codeFromBytes(random)).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){2}$/);
    }),
  );
});

test('每个字符机会均等：多出来的字节值不用', () => {
  const counts = new Map<string, number>();
  for (let byte = 0; byte < 240; byte += 1) {
    const letter = codeFromBytes(new Uint8Array(codeBytes).fill(byte)).charAt(0);
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  expect(new Set(counts.values())).toEqual(new Set([8]));
  expect(() => codeFromBytes(new Uint8Array(codeBytes).fill(255))).toThrow('too few');
});

test.each(['K7QM-2XHD-9RTB', 'k7qm 2xhd 9rtb', 'Ｋ７ＱＭ２ＸＨＤ９ＲＴＢ', ' k7qm–2xhd–9rtb '])(
  '「%s」认得出',
  (typed) => {
    expect(plainCode(typed)).toBe('K7QM2XHD9RTB');
  },
);

test('代码 72 小时内有效', () => {
  const now = new Date('2026-03-01T08:00:00Z');
  expect(codeExpiresAt('recovery', now).toISOString()).toBe('2026-03-04T08:00:00.000Z');
});
