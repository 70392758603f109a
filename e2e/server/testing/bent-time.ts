import { setImmediate as nextTurn } from 'node:timers/promises';

/** Time that passes only when it is told to, around work that takes real time: it stands still while such work is under way. */
export class BentTime {
  #now = Date.UTC(2023, 5, 1);
  #due: { at: number; run: () => void }[] = [];
  #underWay = 0;

  now = (): Date => new Date(this.#now);

  later = (run: () => void, ms: number): (() => void) => {
    const one = { at: this.#now + ms, run };
    this.#due.push(one);
    return () => {
      this.#due = this.#due.filter((other) => other !== one);
    };
  };

  wait = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      this.later(resolve, ms);
    });

  /** Work that is waited for before time goes on. */
  async hold<T>(work: () => Promise<T>): Promise<T> {
    this.#underWay += 1;
    try {
      return await work();
    } finally {
      this.#underWay -= 1;
    }
  }

  /** Lets so many ms pass. What falls within the same tenth of a second happens at once, so that it meets on the server. */
  async pass(ms: number): Promise<void> {
    const end = this.#now + ms;
    for (;;) {
      await this.#settled();
      const first = Math.min(...this.#due.map(({ at }) => at));
      if (first > end) break;
      this.#now = Math.max(this.#now, Math.min(first + 100, end));
      const happening = this.#due.filter(({ at }) => at <= this.#now).sort((a, b) => a.at - b.at);
      this.#due = this.#due.filter(({ at }) => at > this.#now);
      for (const { run } of happening) run();
    }
    this.#now = end;
  }

  async #settled(): Promise<void> {
    do for (let turn = 0; turn < 5; turn += 1) await nextTurn();
    while (this.#underWay > 0);
  }
}
