import type { AnswerInput } from '#contract/shapes.ts';
import type { Entry, Keep, LeafState, Theirs } from './entry.ts';
import { mergeAnswer, sameAnswer } from './merge-answer.ts';
import type { SendOutcome } from './send-outcome.ts';

/** How long after the last key an answer is sent, in ms. */
const restAfterKey = 500;
const firstRetry = 1000;
const longestRetry = 30_000;

/** What the queue needs from the world around it. */
export interface Surroundings {
  /** Names this tab; new with each page, so that a copied tab is another writer. */
  readonly writer: string;
  readonly keep: Keep;
  send(entry: Entry): Promise<SendOutcome>;
  now(): Date;
  /** Calls back after so many ms; the result calls it off. */
  later(callback: () => void, ms: number): () => void;
  /** A leaf's state changed. */
  onState(leaf: string, state: LeafState): void;
  /** The answer itself changed under the writer's hands: merged with, or given up for, what somebody else wrote. */
  onAnswer(leaf: string, value: AnswerInput): void;
  /** The session is over; `resume` goes on. */
  onSignIn(): void;
}

/** One leaf on its way. */
interface Line {
  entry: Entry;
  sending: boolean;
  conflict: Theirs | null;
  retryAfter: number;
  callOff: (() => void) | null;
}

/**
 * Sends the answers of one application, leaf by leaf, each half a second after its last key, and keeps them in the
 * browser until the server has confirmed them. What was typed is never given up without somebody choosing so.
 */
export class AutosaveQueue {
  readonly #applicationId: string;
  readonly #around: Surroundings;
  readonly #lines = new Map<string, Line>();
  /** What stands on the server, as far as this tab knows. */
  readonly #known = new Map<string, { value: AnswerInput; revision: number }>();
  #sequence = 0;
  #paused = false;

  constructor(applicationId: string, around: Surroundings) {
    this.#applicationId = applicationId;
    this.#around = around;
  }

  /** What the server said when the application was opened. */
  know(leaf: string, value: AnswerInput, revision: number): void {
    this.#known.set(leaf, { value, revision });
  }

  /** What stands on the server under a leaf, as far as this tab knows. */
  standing(leaf: string): AnswerInput {
    return this.#known.get(leaf)?.value ?? null;
  }

  /** Its revision there; 0 where nothing stands. */
  revisionOf(leaf: string): number {
    return this.#known.get(leaf)?.revision ?? 0;
  }

  /** Words that are not confirmed yet: a page that is left with some asks first. */
  get unsaved(): readonly Entry[] {
    return [...this.#lines.values()].map(({ entry }) => entry);
  }

  /**
   * Somebody typed. Not to be called while a word is being composed. `writer`: under whose name it is sent, where it is
   * not one with what this tab wrote before.
   */
  async type(leaf: string, value: AnswerInput, writer = this.#around.writer): Promise<void> {
    const line = this.#lines.get(leaf);
    const known = this.#known.get(leaf);
    this.#sequence += 1;
    const entry: Entry = {
      applicationId: this.#applicationId,
      leaf,
      value,
      base: line?.entry.base ?? known?.value ?? null,
      basedOn: line?.entry.basedOn ?? known?.revision ?? 0,
      writer,
      sequence: this.#sequence,
      typedAt: this.#around.now().toISOString(),
      refusal: null,
    };
    // An entry taken over from a tab that is gone becomes this tab's own.
    const former = line && line.entry.writer !== entry.writer ? line.entry.writer : null;
    const next = line ?? { entry, sending: false, conflict: null, retryAfter: firstRetry, callOff: null };
    next.entry = entry;
    this.#lines.set(leaf, next);
    if (next.conflict) this.#state(leaf, { state: 'conflict', mine: value, theirs: next.conflict });
    else {
      this.#state(leaf, { state: 'typing' });
      this.#schedule(leaf, next, restAfterKey);
    }
    await this.#around.keep.put(entry);
    if (former !== null) await this.#around.keep.drop(this.#applicationId, leaf, former);
  }

  /** Takes over what a tab that is gone had not sent; under its name, so that what did arrive is known as a repeat. */
  adopt(entry: Entry): void {
    const newer = this.#lines.get(entry.leaf);
    if (entry.applicationId !== this.#applicationId || newer) return;
    const line: Line = { entry, sending: false, conflict: null, retryAfter: firstRetry, callOff: null };
    this.#lines.set(entry.leaf, line);
    this.#around.onAnswer(entry.leaf, entry.value);
    if (entry.refusal) this.#state(entry.leaf, { state: 'refused', message: entry.refusal.message });
    else this.#schedule(entry.leaf, line, 0);
  }

  /** Sends everything now: the field was left, the page is closing, the network is back. */
  async flush(): Promise<void> {
    await Promise.all([...this.#lines].map(([leaf, line]) => this.#send(leaf, line)));
  }

  /** The application is left: what can be sent is sent now, what cannot stays in the browser for the next opening. */
  async close(): Promise<void> {
    await this.flush();
    this.#paused = true;
    for (const line of this.#lines.values()) line.callOff?.();
  }

  /** Somebody signed in again. */
  async resume(): Promise<void> {
    this.#paused = false;
    await this.flush();
  }

  /** Somebody chose between their words and what stands on the server. */
  async choose(leaf: string, which: 'mine' | 'theirs'): Promise<void> {
    const line = this.#lines.get(leaf);
    if (!line?.conflict) return;
    const theirs = line.conflict;
    line.conflict = null;
    if (which === 'theirs') return this.#giveUp(leaf, line, theirs);
    await this.#rebase(leaf, line, line.entry.value, theirs);
  }

  /** Somebody has copied what could not be written in, and lets it go. */
  async letGo(leaf: string): Promise<void> {
    const line = this.#lines.get(leaf);
    if (!line) return;
    await this.#drop(leaf, line);
    this.#around.onAnswer(leaf, this.#known.get(leaf)?.value ?? null);
    this.#state(leaf, { state: 'saved', at: this.#around.now().toISOString() });
  }

  #state(leaf: string, state: LeafState): void {
    this.#around.onState(leaf, state);
  }

  #schedule(leaf: string, line: Line, ms: number): void {
    line.callOff?.();
    line.callOff = this.#around.later(() => void this.#send(leaf, line), ms);
  }

  async #send(leaf: string, line: Line): Promise<void> {
    if (line.sending || line.conflict || line.entry.refusal || this.#paused) return;
    if (this.#lines.get(leaf) !== line) return;
    line.callOff?.();
    line.callOff = null;
    line.sending = true;
    const sent = line.entry;
    this.#state(leaf, { state: 'saving' });
    const outcome = await this.#around.send(sent);
    line.sending = false;
    await this.#settle(leaf, line, sent, outcome);
  }

  async #settle(leaf: string, line: Line, sent: Entry, outcome: SendOutcome): Promise<void> {
    switch (outcome.outcome) {
      case 'kept':
        return this.#confirmed(leaf, line, sent, outcome.revision, outcome.at);
      case 'conflict':
        return this.#collided(leaf, line, outcome.theirs);
      case 'signIn':
        this.#paused = true;
        this.#state(leaf, { state: 'waiting', message: '' });
        this.#around.onSignIn();
        return;
      case 'later':
        this.#state(leaf, { state: 'waiting', message: outcome.message });
        this.#schedule(leaf, line, line.retryAfter);
        line.retryAfter = Math.min(longestRetry, line.retryAfter * 2);
        return;
      case 'refused': {
        const { code, message } = outcome;
        line.entry = { ...line.entry, refusal: { code, message } };
        this.#state(leaf, { state: 'refused', message });
        return this.#around.keep.put(line.entry);
      }
    }
  }

  async #confirmed(leaf: string, line: Line, sent: Entry, revision: number, at: string): Promise<void> {
    this.#known.set(leaf, { value: sent.value, revision });
    line.retryAfter = firstRetry;
    if (line.entry === sent) {
      await this.#drop(leaf, line);
      this.#state(leaf, { state: 'saved', at });
      return;
    }
    // More was typed meanwhile: it stands on what has just been confirmed.
    line.entry = { ...line.entry, base: sent.value, basedOn: revision };
    await this.#around.keep.put(line.entry);
    this.#schedule(leaf, line, restAfterKey);
  }

  async #collided(leaf: string, line: Line, theirs: Theirs): Promise<void> {
    const { base, value } = line.entry;
    if (sameAnswer(value, theirs.value)) return this.#giveUp(leaf, line, theirs);
    const merged = mergeAnswer(base, value, theirs.value);
    if (merged === null) {
      line.conflict = theirs;
      this.#state(leaf, { state: 'conflict', mine: value, theirs });
      return;
    }
    if (!sameAnswer(merged, value)) this.#around.onAnswer(leaf, merged);
    await this.#rebase(leaf, line, merged, theirs);
  }

  async #rebase(leaf: string, line: Line, value: AnswerInput, theirs: Theirs): Promise<void> {
    this.#known.set(leaf, { value: theirs.value, revision: theirs.revision });
    this.#sequence += 1;
    const former = line.entry.writer;
    line.entry = {
      ...line.entry,
      value,
      base: theirs.value,
      basedOn: theirs.revision,
      writer: this.#around.writer,
      sequence: this.#sequence,
    };
    await this.#around.keep.put(line.entry);
    if (former !== line.entry.writer) await this.#around.keep.drop(this.#applicationId, leaf, former);
    await this.#send(leaf, line);
  }

  async #giveUp(leaf: string, line: Line, theirs: Theirs): Promise<void> {
    this.#known.set(leaf, { value: theirs.value, revision: theirs.revision });
    await this.#drop(leaf, line);
    this.#around.onAnswer(leaf, theirs.value);
    this.#state(leaf, { state: 'saved', at: theirs.at });
  }

  async #drop(leaf: string, line: Line): Promise<void> {
    line.callOff?.();
    if (this.#lines.get(leaf) === line) this.#lines.delete(leaf);
    await this.#around.keep.drop(this.#applicationId, leaf, line.entry.writer);
  }
}
