import { usualWords, withoutBrackets } from './intake-words.zh.ts';

/** A label in the forms it is compared in. */
export interface ComparedLabel {
  readonly whole: string;
  readonly bare: string;
  readonly usual: string;
}

const made = new Map<string, ComparedLabel>();
const mostMade = 20_000;

/** Letters and digits alone, in one width and case. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]/gu, '');
}

/** A label prepared for comparing; made once. */
export function compared(label: string): ComparedLabel {
  const known = made.get(label);
  if (known) return known;
  if (made.size >= mostMade) made.clear();
  const bare = lettersOf(withoutBrackets(label));
  const one = { whole: lettersOf(label), bare, usual: lettersOf(usualWords(withoutBrackets(label))) };
  made.set(label, one);
  return one;
}

/**
 * How alike two labels are, from 0 to 1: 1 for the same letters, whatever stands between them; 0.95 where only what is in
 * brackets differs; 0.9 where words differ that people use for one another; else by the letters that would have to change.
 */
export function likeness(a: ComparedLabel, b: ComparedLabel): number {
  if (a.whole === b.whole) return a.whole === '' ? 0 : 1;
  if (a.bare !== '' && a.bare === b.bare) return 0.95;
  if (a.usual !== '' && a.usual === b.usual) return 0.9;
  return Math.max(ratio(a.whole, b.whole), 0.97 * ratio(a.bare, b.bare), 0.9 * ratio(a.usual, b.usual));
}

function ratio(a: string, b: string): number {
  const inOrder = a.length < b.length || (a.length === b.length && a <= b);
  const [short, long] = inOrder ? [a, b] : [b, a];
  if (short === '') return 0;
  const held = short.length >= 2 && long.includes(short) ? 0.66 + 0.3 * (short.length / long.length) : 0;
  if (sharedLetters(short, long) / long.length < 0.34) return held;
  return Math.max(held, 1 - distance(short, long) / long.length);
}

function sharedLetters(short: string, long: string): number {
  let shared = 0;
  for (const letter of short) if (long.includes(letter)) shared += 1;
  return shared;
}

/** How many letters have to be put in, taken out or changed. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
