import type { Question } from '../definition/field.ts';
import type { RichText } from '../answers/rich-text.ts';
import type { ReadingCode } from './reading-code.ts';

/** A leaf is kept as it was typed. */
export type AnswerValue = string | number | boolean | null | RichText;

/** What a kind needs to know of the question it reads an answer to. */
export type KindContext = Pick<Question, 'kind' | 'unit'>;

/** Why an answer cannot be read, or a doubt about one that can; the sentences lie in `reading-words.zh.ts`. */
export interface ReadingNote {
  readonly code: ReadingCode;
  /** `typed` is always there (shortened); what else there is stands in the sentence of the code. */
  readonly params: Readonly<Record<string, string>>;
}

/** What became of an answer: nothing typed, a value (perhaps with doubts), or something that needs the writer. */
export type Reading<V> =
  | { readonly state: 'blank' }
  | { readonly state: 'value'; readonly value: V; readonly notes: readonly ReadingNote[] }
  | { readonly state: 'unreadable'; readonly note: ReadingNote };

/** One kind of answer: how it is read, printed and compared. Pure. */
export interface Kind<V> {
  /** Reads what a person typed. Never guesses in silence: doubt is a note, or `unreadable`. */
  read(raw: AnswerValue | undefined, context: KindContext): Reading<V>;
  /** Prints a value as it stands on paper, without the unit. */
  print(value: V, context: KindContext): string;
  /** Orders two values: negative, zero or positive. */
  compare(a: V, b: V): number;
}
