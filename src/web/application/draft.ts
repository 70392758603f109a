import type { AnswerInput } from '#contract/shapes.ts';
import { rowsLeaf } from '#procedure/application/assemble-dossier.ts';
import { api } from '../api.ts';
import { askForPassword } from '../session/ended-session.ts';
import { AutosaveQueue } from './autosave/autosave-queue.ts';
import type { Keep } from './autosave/entry.ts';
import { newWriter } from './autosave/new-writer.ts';
import { sendAnswer } from './send-answer.ts';
import { RemovedRows } from './tables/removed-rows.ts';
import type { Links, Workspace } from './workspace.ts';

/** An application somebody has open: what stands in it, and how what they do to it is saved. */
export class Draft {
  readonly id: string;
  readonly workspace: Workspace;
  readonly queue: AutosaveQueue;
  readonly writer: string;
  readonly removedRows = new RemovedRows();
  /** Links are sent one after the other: the last one set is the last one that arrives. */
  #linking: Promise<unknown> = Promise.resolve();

  constructor(id: string, workspace: Workspace, keep: Keep) {
    this.id = id;
    this.workspace = workspace;
    this.writer = newWriter();
    this.queue = new AutosaveQueue(id, {
      writer: this.writer,
      keep,
      send: sendAnswer,
      now: () => new Date(),
      later: (callback, ms) => {
        const timer = setTimeout(callback, ms);
        return () => clearTimeout(timer);
      },
      onState: (leaf, state) => workspace.setLeafState(leaf, state),
      onAnswer: (leaf, value) => workspace.setAnswer(leaf, value),
      onSignIn: () => {
        askForPassword().then(
          () => this.queue.resume(),
          () => undefined,
        );
      },
    });
  }

  /** Somebody answered. Not to be called while a word is being composed. */
  type(leaf: string, value: AnswerInput): void {
    this.workspace.setAnswer(leaf, value);
    void this.queue.type(leaf, value);
    if (value !== null) this.#nameRow(leaf);
  }

  /** A colleague has changed a leaf, of which nothing is on its way here: what they wrote stands here as well. */
  take(leaf: string, value: AnswerInput, revision: number): void {
    this.queue.know(leaf, value, revision);
    this.workspace.setAnswer(leaf, value);
  }

  /** Puts back what stood there before: as a change of its own, so that what it replaces stays in the history. */
  restore(leaf: string, value: AnswerInput): void {
    this.workspace.setAnswer(leaf, value);
    void this.queue.type(leaf, value, newWriter());
  }

  /** Sets all evidence of a target; refusals are thrown, and what stood there before stands there again. */
  async linkEvidence(target: string, links: Links): Promise<void> {
    const before = this.workspace.snapshot().links.get(target) ?? [];
    this.workspace.setLinks(target, links);
    const sent = this.#linking.then(() =>
      api.applications.linkEvidence({ applicationId: this.id, target, links: [...links] }),
    );
    this.#linking = sent.catch(() => undefined);
    try {
      await sent;
    } catch (error) {
      this.workspace.setLinks(target, before);
      throw error;
    }
  }

  /** A row that is answered while the order of its table names others only joins them at the end. */
  #nameRow(leaf: string): void {
    const { notice, answers } = this.workspace.snapshot();
    const cell = notice.leaf(leaf)?.cell;
    const order = cell && answers.get(rowsLeaf(cell.table));
    if (!cell || !Array.isArray(order) || order.includes(cell.row)) return;
    this.type(rowsLeaf(cell.table), [...order, cell.row]);
  }
}
