import { compareText } from './compare-text.ts';
import type { Kind } from './kind.ts';
import { readAs, unreadable } from './reading.ts';
import { narrow, typedLine } from './typed-line.ts';

/** GB 32100-2015 leaves I, O, S, V, Z out, which look like 1, 0, 5, U, 2. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const lookalikes: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', V: 'U', Z: '2' };
const organisationAlphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** 统一社会信用代码, 18 characters in upper case, right in both check digits. What its first digits say is not judged here. */
export const uscc: Kind<string> = {
  read(raw) {
    const line = typedLine(raw);
    if (typeof line !== 'string') return line;
    const code = plainUscc(line);
    const wrong = [...new Set(code)].filter((letter) => !alphabet.includes(letter));
    const mistaken = wrong.filter((letter) => letter in lookalikes);
    if (mistaken.length > 0 && mistaken.length === wrong.length) {
      const params = {
        letters: mistaken.join(' '),
        meant: mistaken.map((letter) => lookalikes[letter]).join(' '),
      };
      return unreadable('uscc.lookalike', line, params);
    }
    if (wrong.length > 0) return unreadable('uscc.alphabet', line, { letters: wrong.slice(0, 5).join(' ') });
    if (code.length !== 18) return unreadable('uscc.length', line, { length: String(code.length) });
    const organisation = organisationCheck(code.slice(8, 16)) === code[16];
    const whole = wholeCheck(code) === code[17];
    if (!organisation)
      return unreadable(whole ? 'uscc.organisationCheckDigit' : 'uscc.bothCheckDigits', line);
    return whole ? readAs(code) : unreadable('uscc.checkDigit', line);
  },
  print: (value) => value,
  compare: compareText,
};

/** A code without the spaces and hyphens it is often written with, narrow and in upper case. */
export const plainUscc = (typed: string): string => narrow(typed).replace(/[ -]/g, '').toUpperCase();

/** The 18th character from the 17 before it: weights 3^(i-1) mod 31. */
function wholeCheck(code: string): string | undefined {
  let sum = 0;
  let weight = 1;
  for (let i = 0; i < 17; i += 1) {
    sum += alphabet.indexOf(code.charAt(i)) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31];
}

/** GB 11714: the ninth character of the organisation code from the eight before it. */
function organisationCheck(code: string): string {
  const sum = organisationWeights.reduce(
    (total, weight, i) => total + weight * organisationAlphabet.indexOf(code.charAt(i)),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}
