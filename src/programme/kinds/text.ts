import { cleanText } from '../text/clean-text.ts';
import { compareText } from './compare-text.ts';
import type { Kind } from './kind.ts';
import { blank, note, readAs, unreadable } from './reading.ts';
import { plainNumber, shapeOf } from './typed-line.ts';

/** Longest plain text, in UTF-16 units: ten times what any cell of a form holds. */
const longestText = 20_000;

/** Text of one or more lines, as typed but for white space at its ends. */
export const text: Kind<string> = {
  read(raw) {
    if (raw === undefined || raw === null) return blank;
    if (typeof raw === 'number' && Number.isFinite(raw)) return readAs(plainNumber(raw));
    if (typeof raw !== 'string') return unreadable('value.wrongShape', shapeOf(raw));
    if (raw.length > longestText) return unreadable('value.tooLong', raw, { most: String(longestText) });
    const cleaned = cleanText(raw);
    const value = cleaned.text.trim();
    if (value === '') return blank;
    return cleaned.dropped ? readAs(value, [note('text.controlCharacters', value)]) : readAs(value);
  },
  print: (value) => value,
  compare: compareText,
};
