import type { AnswerInput } from '#contract/shapes.ts';

/** A row that was removed: what stood in it, and the order of the rows before. */
export interface RemovedRow {
  readonly order: readonly string[];
  readonly answers: readonly (readonly [leaf: string, answer: AnswerInput])[];
}

/** The row of each table that was removed last, so that it can be brought back while the application is open. */
export class RemovedRows {
  readonly #byTable = new Map<string, RemovedRow>();
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  of(table: string): RemovedRow | null {
    return this.#byTable.get(table) ?? null;
  }

  note(table: string, removed: RemovedRow | null): void {
    if (removed === null) this.#byTable.delete(table);
    else this.#byTable.set(table, removed);
    for (const listener of this.#listeners) listener();
  }
}
