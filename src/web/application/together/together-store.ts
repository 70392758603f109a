import type { CommentItem, Together } from '#contract/together.ts';

/** What the panel shows. */
export const tabs = ['people', 'comments', 'history'] as const;
export type Tab = (typeof tabs)[number];

/** Where in an application somebody is: the last part of the address, and what they went into last there. */
export interface Place {
  readonly page: string;
  readonly target: string | null;
}

export interface TogetherSnapshot {
  /** Null until it is known. */
  readonly together: Together | null;
  /** Why it could not be asked; null while it can. */
  readonly error: unknown;
  /** How many comments wait on each target. */
  readonly open: ReadonlyMap<string, number>;
  readonly place: Place;
  /** Null while the panel is shut. */
  readonly tab: Tab | null;
  /** A comment that is being written, and where it belongs: it stays when one goes elsewhere. */
  readonly unsaid: Unsaid | null;
  /** Answers that are being written, by the comment they answer; empty: none of its words is there yet. */
  readonly answers: ReadonlyMap<string, string>;
}

/** A comment that is not sent yet. */
export interface Unsaid {
  readonly target: string;
  readonly text: string;
}

/** What colleagues do together in an application that is open, outside React: a sheet has a hundred fields. */
export class TogetherStore {
  #snapshot: TogetherSnapshot;
  #known = 0;
  readonly #listeners = new Set<() => void>();

  constructor(place: Place) {
    const nothing = { together: null, error: null, tab: null, unsaid: null };
    this.#snapshot = { ...nothing, open: new Map(), answers: new Map(), place };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly snapshot = (): TogetherSnapshot => this.#snapshot;

  /** Grows with each answer of the server: what was asked before a later answer came is old. */
  get known(): number {
    return this.#known;
  }

  setTogether(together: Together): void {
    this.#known += 1;
    this.#change({ together, error: null, open: countOpen(together.comments) });
  }

  setError(error: unknown): void {
    this.#change({ error });
  }

  /** Another page was opened; `target`: the place on it that the address asks for. */
  goTo(place: Place): void {
    this.#change({ place });
  }

  /** Something on the page was gone into. */
  goInto(target: string): void {
    const { place } = this.#snapshot;
    if (place.target !== target) this.#change({ place: { ...place, target } });
  }

  show(tab: Tab): void {
    this.#change({ tab });
  }

  shut(): void {
    this.#change({ tab: null });
  }

  /** A comment is being written. */
  say(unsaid: Unsaid): void {
    this.#change({ unsaid: unsaid.text === '' ? null : unsaid });
  }

  /** A comment was sent. What was typed since is not lost with it. */
  said({ target, text }: Unsaid): void {
    const { unsaid } = this.#snapshot;
    if (unsaid?.target === target && unsaid.text === text) this.#change({ unsaid: null });
  }

  /** A comment is being answered; null: no longer. */
  answer(commentId: string, text: string | null): void {
    const answers = new Map(this.#snapshot.answers);
    if (text === null) answers.delete(commentId);
    else answers.set(commentId, text);
    this.#change({ answers });
  }

  /** An answer was sent. What was typed since is not lost with it. */
  answered(commentId: string, text: string): void {
    if (this.#snapshot.answers.get(commentId) === text) this.answer(commentId, null);
  }

  /** Are there words that were not sent? */
  get hasUnsaid(): boolean {
    const { unsaid, answers } = this.#snapshot;
    return [unsaid?.text ?? '', ...answers.values()].some(isSaying);
  }

  #change(part: Partial<TogetherSnapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...part };
    for (const listener of this.#listeners) listener();
  }
}

/** Does it say anything? */
export const isSaying = (text: string): boolean => text.trim() !== '';

function countOpen(comments: readonly CommentItem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { target, settled } of comments)
    if (settled === null) counts.set(target, (counts.get(target) ?? 0) + 1);
  return counts;
}
