import { compareText } from './compare-text.ts';
import type { Kind, Reading } from './kind.ts';
import { readPhoneNumber } from './phone-number.ts';
import { contactLabels, contactSeparators, nothing, phoneLike } from './phrases.zh.ts';
import { note, readAs, unreadable } from './reading.ts';
import type { ReadingCode } from './reading-code.ts';
import { typedLine } from './typed-line.ts';

export interface Contact {
  readonly name: string;
  /** The first phone number, as the kind `phone` has it. */
  readonly phone: string;
  /** As typed, on one line. */
  readonly text: string;
}

const mail = /[\w.+-]+@[\w.-]+/g;

/** 负责人及联系方式: a name and a phone number in one cell. */
export const contact: Kind<Contact> = {
  read(raw) {
    const line = typedLine(raw);
    if (typeof line !== 'string') return line;
    const plain = line.replace(mail, ' ').replace(contactLabels, ' ');
    const name = plain.replace(phoneLike, ' ').replace(contactSeparators, ' ').trim();
    const found = findPhones(plain);
    if (typeof found === 'string') return unreadable(found, line, { digits: digitsIn(plain) });
    const [phone] = found;
    if (phone === undefined) return unreadable('contact.phoneMissing', line);
    if (name === '' || nothing.test(name)) return unreadable('contact.nameMissing', line);
    if (/\d/.test(name) || !/\p{L}/u.test(name)) return unreadable('contact.unclear', line);
    return withNotes({ name, phone, text: asTyped(raw, line) }, found.length, line);
  },
  print: (value) => value.text,
  compare: (a, b) => compareText(a.text, b.text),
};

function withNotes(value: Contact, phones: number, line: string): Reading<Contact> {
  return phones > 1
    ? readAs(value, [note('contact.severalPhones', line, { phone: value.phone })])
    : readAs(value);
}

function asTyped(raw: unknown, line: string): string {
  return typeof raw === 'string' ? raw.replace(/\s+/g, ' ').trim() : line;
}

function digitsIn(text: string): string {
  return String((text.match(phoneLike)?.[0] ?? '').replace(/\D/g, '').length);
}

/** All phone numbers in a line; where none can be read, why the first cannot. */
function findPhones(line: string): readonly string[] | ReadingCode {
  const phones: string[] = [];
  let fault: ReadingCode | null = null;
  for (const candidate of line.match(phoneLike) ?? []) {
    const whole = readPhoneNumber(candidate);
    const pieces = typeof whole === 'string' ? candidate.split(' ').map(readPhoneNumber) : [whole];
    const readable = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.phone]));
    phones.push(...readable);
    if (readable.length > 0 && readable.length < pieces.length) return 'contact.unclear';
    if (readable.length === 0 && typeof whole === 'string') fault ??= whole;
  }
  return phones.length === 0 && fault !== null ? fault : phones;
}
