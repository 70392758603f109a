import { readRichText, richTextFromPlain } from '../answers/read-rich-text.ts';
import type { RichText } from '../answers/rich-text.ts';
import { cleanText } from '../text/clean-text.ts';
import { cleanRichText } from '../text/clean-rich-text.ts';
import { isBlankRich, plainText } from '../text/rich-text-text.ts';
import { compareText } from './compare-text.ts';
import type { Kind, Reading } from './kind.ts';
import { blank, note, readAs, unreadable } from './reading.ts';
import { shapeOf } from './typed-line.ts';

/** Longest section, in UTF-16 units: ten times a whole plan. */
const longestSection = 300_000;

/** A section of the plan. A plain string is read as paragraphs, one a line; compared and printed as plain text. */
export const richText: Kind<RichText> = {
  read(raw) {
    if (raw === undefined || raw === null) return blank;
    if (typeof raw === 'string') {
      if (raw.length > longestSection)
        return unreadable('value.tooLong', raw, { most: String(longestSection) });
      return settle(richTextFromPlain(raw), raw);
    }
    if (typeof raw !== 'object') return readAnew(raw);
    const known = readings.get(raw);
    if (known) return known;
    const reading = readAnew(raw);
    readings.set(raw, reading);
    return reading;
  },
  print: plainText,
  compare: (a, b) => compareText(plainText(a), plainText(b)),
};

/**
 * A section has ten thousand nodes and is judged again at every change elsewhere in the dossier; a value that is
 * read-only reads the same each time, so it is walked once for as long as it lives.
 */
const readings = new WeakMap<object, Reading<RichText>>();

function readAnew(raw: unknown): Reading<RichText> {
  const read = readRichText(raw);
  if (read.ok) return settle(read.value, read.text);
  return unreadable(`richText.${read.code}`, shapeOf(raw), { path: read.path });
}

/** `text`: all that is written in it, in which a character that cannot be printed would be found. */
function settle(value: RichText, text: string): Reading<RichText> {
  if (isBlankRich(value)) return blank;
  const cleaned = cleanText(text);
  if (cleaned.text === text) return readAs(value);
  const notes = cleaned.dropped ? [note('text.controlCharacters', cleaned.text)] : undefined;
  return readAs(cleanRichText(value), notes);
}
