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
      return settle(richTextFromPlain(raw));
    }
    const read = readRichText(raw);
    return read.ok
      ? settle(read.value)
      : unreadable(`richText.${read.code}`, shapeOf(raw), { path: read.path });
  },
  print: plainText,
  compare: (a, b) => compareText(plainText(a), plainText(b)),
};

function settle(value: RichText): Reading<RichText> {
  if (isBlankRich(value)) return blank;
  const typed = plainText(value);
  const { text, dropped } = cleanText(typed);
  if (text === typed) return readAs(value);
  return readAs(cleanRichText(value), dropped ? [note('text.controlCharacters', text)] : undefined);
}
