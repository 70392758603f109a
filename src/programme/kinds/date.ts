import { printDate } from './date-forms.zh.ts';
import { compareText } from './compare-text.ts';
import type { Kind } from './kind.ts';
import { readDate } from './read-date.ts';
import { note, readAs, unreadable } from './reading.ts';
import { typedDate } from './typed-date.ts';

/** A day, `2016-05-18`; where only the month was given, `2016-05` with the note `date.dayMissing`. */
export const date: Kind<string> = {
  read(raw) {
    const line = typedDate(raw);
    if (typeof line !== 'string') return line;
    const found = readDate(line);
    if (typeof found === 'string') return unreadable(found, line, { example: '2016-05-18' });
    return found.date.length === 7 ? readAs(found.date, [note('date.dayMissing', line)]) : readAs(found.date);
  },
  print: printDate,
  compare: compareText,
};
