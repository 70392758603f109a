import type { Reading, ReadingNote } from './kind.ts';
import type { ReadingCode } from './reading-code.ts';

/** Longest piece of an answer that a message repeats, in characters. */
const quoted = 40;

/** What was typed, on one line and short enough for a message. */
function quote(typed: string): string {
  const characters = Array.from(
    typed
      .slice(0, 4 * quoted)
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return characters.length <= quoted ? characters.join('') : `${characters.slice(0, quoted).join('')}…`;
}

/** A note about an answer. `typed`: what was typed, of any length; `params`: what else its sentence names. */
export function note(
  code: ReadingCode,
  typed: string,
  params: Readonly<Record<string, string>> = {},
): ReadingNote {
  return { code, params: { ...params, typed: quote(typed) } };
}

/** A reading that needs the writer. */
export function unreadable(
  code: ReadingCode,
  typed: string,
  params: Readonly<Record<string, string>> = {},
): { readonly state: 'unreadable'; readonly note: ReadingNote } {
  return { state: 'unreadable', note: note(code, typed, params) };
}

const noNotes: readonly ReadingNote[] = [];

/** A value, with the doubts about it. */
export function readAs<V>(
  value: V,
  notes: readonly ReadingNote[] = noNotes,
): { readonly state: 'value'; readonly value: V; readonly notes: readonly ReadingNote[] } {
  return { state: 'value', value, notes };
}

/** Nothing was typed. */
export const blank: Reading<never> = { state: 'blank' };
