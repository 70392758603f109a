import type { AnswerInput } from '#contract/shapes.ts';
import type { Entry, Keep } from '../autosave/entry.ts';
import type { SendOutcome } from '../autosave/send-outcome.ts';

/** One row of the server's table of answers, and all it ever held. */
interface Row {
  value: AnswerInput;
  revision: number;
  by: string;
  writer: string;
  sequence: number;
}

/** The rule by which the server keeps an answer, as the contract states it. */
export class Answers {
  readonly rows = new Map<string, Row>();
  /** Every value that was ever kept: what was overwritten lies in the history. */
  readonly history: AnswerInput[] = [];

  save(entry: Entry): SendOutcome {
    const at = '2026-01-01T00:00:00.000Z';
    const row = this.rows.get(entry.leaf);
    const own = row?.writer === entry.writer;
    if (row && own && row.sequence >= entry.sequence) return { outcome: 'kept', revision: row.revision, at };
    if (row ? !own && row.revision !== entry.basedOn : entry.basedOn !== 0)
      return {
        outcome: 'conflict',
        theirs: { value: row?.value ?? null, revision: row?.revision ?? 0, by: row?.by ?? '', at },
      };
    const revision = (row?.revision ?? 0) + 1;
    const { value, writer, sequence } = entry;
    this.rows.set(entry.leaf, { value, revision, by: writer, writer, sequence });
    this.history.push(value);
    return { outcome: 'kept', revision, at };
  }
}

/** A browser's own database, as far as the queue knows it. */
export function memoryKeep(): Keep & { readonly entries: Map<string, Entry> } {
  const entries = new Map<string, Entry>();
  const key = (applicationId: string, leaf: string, writer: string) => `${applicationId}/${leaf}/${writer}`;
  return {
    entries,
    all: () => Promise.resolve([...entries.values()]),
    put: (entry) => {
      entries.set(key(entry.applicationId, entry.leaf, entry.writer), entry);
      return Promise.resolve();
    },
    drop: (applicationId, leaf, writer) => {
      entries.delete(key(applicationId, leaf, writer));
      return Promise.resolve();
    },
  };
}

/** What a line does to one message: it arrives; it is lost on the way; its answer is lost; it arrives twice. */
export type Fate = 'arrives' | 'lost' | 'answerLost' | 'twice';

/** Time that passes only when it is told to. */
export class Clock {
  #now = 0;
  #due: { at: number; run: () => void }[] = [];

  now = (): Date => new Date(this.#now);

  later = (run: () => void, ms: number): (() => void) => {
    const one = { at: this.#now + ms, run };
    this.#due.push(one);
    return () => {
      this.#due = this.#due.filter((other) => other !== one);
    };
  };

  /** Lets so many ms pass, and everything happen that is due by then, in its order. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      await settled();
      const [next] = this.#due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#due = this.#due.filter((other) => other !== next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
    }
    this.#now = end;
  }
}

/** Lets all promises settle that need no time. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}
