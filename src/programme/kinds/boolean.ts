import type { Kind } from './kind.ts';
import { no, noWord, yes, yesWord } from './phrases.zh.ts';
import { readAs, unreadable } from './reading.ts';
import { typedLine } from './typed-line.ts';

/** Yes or no, printed as 是 and 否. */
export const boolean: Kind<boolean> = {
  read(raw) {
    if (typeof raw === 'boolean') return readAs(raw);
    const line = typedLine(raw);
    if (typeof line !== 'string') return line;
    if (yes.test(line)) return readAs(true);
    return no.test(line) ? readAs(false) : unreadable('boolean.notBoolean', line);
  },
  print: (value) => (value ? yesWord : noWord),
  compare: (a, b) => Number(a) - Number(b),
};
