import Big from 'big.js';
import type { Reading } from './kind.ts';
import { blank, unreadable } from './reading.ts';

/** Longest answer that is read as a number, date, code or phone, in UTF-16 units. */
const longestLine = 200;

/** Zero-width characters and direction marks, which come along with pasted text and cannot be seen. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;

/** Full-width ASCII to half-width, any minus sign to `-`, any white space to one space, nothing invisible, trimmed. */
export function narrow(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\uFE63]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A JSON number in plain notation, without exponent. */
export function plainNumber(raw: number): string {
  return new Big(raw).toFixed();
}

/**
 * The answer as one narrow line of text, for kinds that are typed on one line.
 * In: whatever stands under the leaf, even what no answer should be. Out: the line, or the reading that settles it:
 * blank, `value.wrongShape`, `value.tooLong`. Never throws.
 */
export function typedLine(raw: unknown): string | Reading<never> {
  if (raw === undefined || raw === null) return blank;
  if (typeof raw === 'number' && Number.isFinite(raw)) return plainNumber(raw);
  if (typeof raw !== 'string') return unreadable('value.wrongShape', shapeOf(raw));
  if (raw.length > longestLine) {
    const trimmed = raw.trim();
    if (trimmed.length > longestLine)
      return unreadable('value.tooLong', trimmed, { most: String(longestLine) });
  }
  const line = narrow(raw);
  return line === '' ? blank : line;
}

/** A JSON value of a wrong shape, as a message can repeat it. */
export function shapeOf(raw: unknown): string {
  if (Array.isArray(raw)) return '[…]';
  return typeof raw === 'boolean' || typeof raw === 'number' ? String(raw) : '{…}';
}
