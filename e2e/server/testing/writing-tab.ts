import type { AnswerInput } from '#contract/shapes.ts';
import { AutosaveQueue } from '#web/application/autosave/autosave-queue.ts';
import type { Entry, LeafState } from '#web/application/autosave/entry.ts';
import type { SendOutcome } from '#web/application/autosave/send-outcome.ts';
import { outcomeOf } from '#web/application/outcome-of.ts';
import { memoryKeep } from '#web/application/testing/bad-line.ts';
import type { BentTime } from './bent-time.ts';
import type { Client } from './injected-client.ts';

/** What becomes of one save on its way: `late` is given up by the browser and arrives all the same, long after. */
export interface Fate {
  readonly what: 'arrives' | 'lost' | 'answerLost' | 'twice' | 'late';
  /** How long it is on its way, each way, in ms. */
  readonly delay: number;
}

const lost: SendOutcome = { outcome: 'later', message: '' };

/** A browser with the application open in one tab after the other; what it keeps outlives a tab that is killed. */
export class WritingTab {
  readonly keep = memoryKeep();
  readonly states = new Map<string, LeafState>();
  readonly shown = new Map<string, AnswerInput>();
  /** Words somebody let go of by taking what another wrote. */
  readonly givenUp = new Set<string>();
  readonly typed: string[] = [];
  fates: Fate[] = [];
  queue: AutosaveQueue;
  #life = 0;
  readonly #name: string;
  readonly #applicationId: string;
  readonly #client: Client;
  readonly #time: BentTime;

  constructor(name: string, applicationId: string, client: Client, time: BentTime) {
    this.#name = name;
    this.#applicationId = applicationId;
    this.#client = client;
    this.#time = time;
    this.queue = this.#newQueue();
  }

  /** Opens the application as the page does: what stands on the server, then what the tab before had not sent. */
  async open(): Promise<void> {
    const { answers } = await this.#time.hold(() =>
      this.#client.applications.open({ applicationId: this.#applicationId }),
    );
    this.shown.clear();
    for (const [leaf, { value, revision }] of Object.entries(answers)) {
      this.queue.know(leaf, value, revision);
      this.shown.set(leaf, value);
    }
    for (const entry of await this.keep.all()) this.queue.adopt(entry);
  }

  /** The browser is killed and opened again. */
  async killAndReopen(): Promise<void> {
    this.#life += 1;
    this.states.clear();
    this.queue = this.#newQueue();
    await this.open();
  }

  /** One more word is typed after those that are shown. Out: the word. */
  async type(leaf: string, change: (before: AnswerInput, word: string) => AnswerInput): Promise<string> {
    const word = `${this.#name}${String(this.typed.length)}。`;
    this.typed.push(word);
    const value = change(this.shown.get(leaf) ?? null, word);
    this.shown.set(leaf, value);
    await this.queue.type(leaf, value);
    return word;
  }

  /** Chooses in every leaf where somebody else was quicker. */
  async choose(which: 'mine' | 'theirs'): Promise<void> {
    for (const [leaf, state] of this.states) {
      if (state.state !== 'conflict') continue;
      const theirs = JSON.stringify(state.theirs.value);
      if (which === 'theirs')
        for (const word of this.typed)
          if (JSON.stringify(state.mine).includes(word) && !theirs.includes(word)) this.givenUp.add(word);
      await this.queue.choose(leaf, which);
    }
  }

  get settled(): boolean {
    return this.queue.unsaved.length === 0 && this.keep.entries.size === 0;
  }

  #newQueue(): AutosaveQueue {
    const life = this.#life;
    const alive = () => life === this.#life;
    const whileAlive =
      <Given extends unknown[]>(act: (...given: Given) => void) =>
      (...given: Given) => {
        if (alive()) act(...given);
      };
    return new AutosaveQueue(this.#applicationId, {
      writer: `${this.#name}-${String(life)}`,
      keep: {
        all: () => this.keep.all(),
        // A killed browser writes nothing any more.
        put: async (entry) => (alive() ? this.keep.put(entry) : undefined),
        drop: async (...where) => (alive() ? this.keep.drop(...where) : undefined),
      },
      now: this.#time.now,
      later: (run, ms) => this.#time.later(whileAlive(run), ms),
      send: (entry) => this.#send(entry),
      onState: whileAlive((leaf: string, state: LeafState) => this.states.set(leaf, state)),
      onAnswer: whileAlive((leaf: string, value: AnswerInput) => this.shown.set(leaf, value)),
      onSignIn: () => undefined,
    });
  }

  async #send(entry: Entry): Promise<SendOutcome> {
    const { what, delay } = this.fates.shift() ?? { what: 'arrives', delay: 20 };
    if (what === 'late') void this.#time.wait(delay * 10).then(() => this.#arrive(entry));
    await this.#time.wait(delay);
    if (what === 'lost' || what === 'late') return lost;
    const [answer] = await Promise.all([
      this.#arrive(entry),
      ...(what === 'twice' ? [this.#arrive(entry)] : []),
    ]);
    await this.#time.wait(delay);
    return what === 'answerLost' ? lost : answer;
  }

  async #arrive({ applicationId, leaf, value, basedOn, writer, sequence }: Entry): Promise<SendOutcome> {
    const save = { applicationId, leaf, value, basedOn, writer, sequence };
    try {
      const { revision, at } = await this.#time.hold(() => this.#client.applications.saveAnswer(save));
      return { outcome: 'kept', revision, at };
    } catch (error) {
      return outcomeOf(error);
    }
  }
}
