import { printDate } from './date-forms.zh.ts';
import { compareText } from './compare-text.ts';
import type { Kind } from './kind.ts';
import { readDate } from './read-date.ts';
import { note, readAs, unreadable } from './reading.ts';
import { typedDate } from './typed-date.ts';

/** A month, `2025-12`; of a whole date the day is left out, with the note `month.dayDropped`. */
export const month: Kind<string> = {
  read(raw) {
    const line = typedDate(raw);
    if (typeof line !== 'string') return line;
    const found = readDate(line.replace(/^((?:19|20)\d\d)(0[1-9]|1[0-2])$/, '$1-$2'));
    if (typeof found === 'string') return unreadable(found, line, { example: '2025-12' });
    const value = found.date.slice(0, 7);
    return found.date.length === 7
      ? readAs(value)
      : readAs(value, [note('month.dayDropped', line, { value })]);
  },
  print: printDate,
  compare: compareText,
};
