import type { Theirs } from './entry.ts';

/** What became of one save, told from the answer of the server or its absence. */
export type SendOutcome =
  | { readonly outcome: 'kept'; readonly revision: number; readonly at: string }
  | { readonly outcome: 'conflict'; readonly theirs: Theirs }
  /** The session is over: nothing is sent until somebody signed in. */
  | { readonly outcome: 'signIn' }
  /** No answer, or one that says: later. */
  | { readonly outcome: 'later'; readonly message: string }
  | { readonly outcome: 'refused'; readonly code: string; readonly message: string };
