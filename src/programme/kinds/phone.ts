import { compareText } from './compare-text.ts';
import type { Kind } from './kind.ts';
import { readPhoneNumber } from './phone-number.ts';
import { contactLabels } from './phrases.zh.ts';
import { readAs, unreadable } from './reading.ts';
import { typedLine } from './typed-line.ts';

/** One phone number: `13800000001`, `0351-0000001`. */
export const phone: Kind<string> = {
  read(raw) {
    const line = typedLine(raw);
    if (typeof line !== 'string') return line;
    const found = readPhoneNumber(line.replace(contactLabels, '').trim());
    if (typeof found !== 'string') return readAs(found.phone);
    return unreadable(found, line, { digits: String(line.replace(/\D/g, '').length) });
  },
  print: (value) => value,
  compare: compareText,
};
