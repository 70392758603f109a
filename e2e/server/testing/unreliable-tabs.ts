import { Refusal } from '#kernel/refusal.ts';
import type { AnswerSave } from '#server/storage/answer-save.ts';

/** A save as a browser sends it. */
export type SentSave = Omit<AnswerSave, 'json'> & { readonly value: string };

/** What may happen between two tabs and the server; `pick` chooses among the messages that are under way. */
export type Happening =
  | { readonly what: 'type'; readonly tab: 0 | 1 }
  | { readonly what: 'arrive'; readonly pick: number; readonly answered: boolean }
  | { readonly what: 'arriveTogether'; readonly pick: number }
  | { readonly what: 'repeat'; readonly pick: number }
  | { readonly what: 'drop'; readonly pick: number }
  | { readonly what: 'wait'; readonly minutes: number };

type Send = (save: SentSave) => Promise<{ revision: number }>;

/** A tab: what is typed in it only grows, and a save carries all of it. */
export class Tab {
  readonly writer: string;
  readonly acknowledged = new Set<string>();
  readonly typed: string[] = [];
  conflicts = 0;
  private words: string[] = [];
  private base = 0;
  private sequence = 0;
  private readonly send: Send;
  private readonly merges: boolean;
  private readonly place: Pick<SentSave, 'applicationId' | 'leaf'>;

  /** `merges`: told of another's words, it takes them in; otherwise it insists on its own. */
  constructor(writer: string, place: Pick<SentSave, 'applicationId' | 'leaf'>, send: Send, merges: boolean) {
    this.writer = writer;
    this.place = place;
    this.send = send;
    this.merges = merges;
  }

  /** One more word is typed. Out: the save to send for it. */
  type(): SentSave {
    const word = `${this.writer}${String(this.typed.length)}`;
    this.typed.push(word);
    this.words.push(word);
    return this.save();
  }

  save(): SentSave {
    this.sequence += 1;
    const { writer, sequence, base: basedOn } = this;
    return { ...this.place, value: this.words.join(' '), basedOn, writer, sequence };
  }

  /** The save reaches the server; whether the answer reaches the tab is another question. Out: was it taken? */
  async arrive(save: SentSave, answered: boolean): Promise<boolean> {
    try {
      const { revision } = await this.send(save);
      if (answered) {
        this.base = Math.max(this.base, revision);
        for (const word of wordsOf(save.value)) this.acknowledged.add(word);
      }
      return true;
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'changedMeanwhile') throw error;
      if (answered) {
        this.conflicts += 1;
        this.base = Math.max(this.base, Number(error.params['revision']));
        if (this.merges) this.words = [...new Set([...wordsOf(error.params['value']), ...this.words])];
      }
      return false;
    }
  }
}

export const wordsOf = (value: unknown): string[] =>
  typeof value === 'string' ? value.split(' ').filter((word) => word !== '') : [];
