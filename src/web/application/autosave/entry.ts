import type { AnswerInput } from '#contract/shapes.ts';

/** A word somebody typed that the server has not confirmed yet. It is kept in the browser until it has. */
export interface Entry {
  readonly applicationId: string;
  readonly leaf: string;
  readonly value: AnswerInput;
  /** What it was changed from, and that value's revision (0: nothing stood there). */
  readonly base: AnswerInput;
  readonly basedOn: number;
  /** The tab that wrote it and the number of its save: a repeat is known as one. */
  readonly writer: string;
  readonly sequence: number;
  /** ISO time of the last key. */
  readonly typedAt: string;
  /** Why the server will never take it; it then lies among what was not written in. */
  readonly refusal: { readonly code: string; readonly message: string } | null;
}

/** What stands on the server where somebody else was quicker. */
export interface Theirs {
  readonly value: AnswerInput;
  readonly revision: number;
  readonly by: string;
  readonly at: string;
}

/** How it stands with one leaf, for the mark beside it. */
export type LeafState =
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'typing' | 'saving' }
  /** Kept in this browser, sent again by itself. */
  | { readonly state: 'waiting'; readonly message: string }
  | { readonly state: 'conflict'; readonly mine: AnswerInput; readonly theirs: Theirs }
  | { readonly state: 'refused'; readonly message: string };

/** Where entries are kept so that they survive the browser. */
export interface Keep {
  all(): Promise<readonly Entry[]>;
  put(entry: Entry): Promise<void>;
  drop(applicationId: string, leaf: string, writer: string): Promise<void>;
}
