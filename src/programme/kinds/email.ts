import { compareText } from './compare-text.ts';
import type { Kind } from './kind.ts';
import { readAs, unreadable } from './reading.ts';
import { typedLine } from './typed-line.ts';

const address = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/i;

/** One e-mail address; what stands behind the @ in lower case. */
export const email: Kind<string> = {
  read(raw) {
    const line = typedLine(raw);
    if (typeof line !== 'string') return line;
    const [local = '', domain] = line.split('@');
    if ((line.match(/@/g) ?? []).length > 1) return unreadable('email.several', line);
    if (domain === undefined || !address.test(line) || /^\.|\.$|\.\./.test(local)) {
      return unreadable('email.notEmail', line);
    }
    return readAs(`${local}@${domain.toLowerCase()}`);
  },
  print: (value) => value,
  compare: compareText,
};
