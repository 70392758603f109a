import { useSyncExternalStore } from 'react';
import { rowsLeaf } from '#procedure/application/assemble-dossier.ts';
import type { Table } from '#programme/definition/table.ts';
import { formTableRows } from '#programme/views/form-view.ts';
import { controlId } from '../fields/field-control.ts';
import { sameItems, useDraft, useMayAnswer, useWorkspace } from '../use-draft.ts';
import { movedRow, nextRow } from './row-order.ts';

/** The rows of a table and what can be done with them. */
export interface Rows {
  readonly rows: readonly string[];
  /** May rows be added, moved and removed? */
  readonly open: boolean;
  /** Can the row that was removed last be brought back? */
  readonly removed: boolean;
  readonly add: () => void;
  readonly remove: (row: string) => void;
  readonly undo: () => void;
  readonly move: (row: string, by: number) => void;
}

/** The rows of a table in their order. A removed row is blanked, so that nothing of it counts, and can be brought back. */
export function useRows(table: Table): Rows {
  const draft = useDraft();
  const { removedRows } = draft;
  const editable = useMayAnswer(rowsLeaf(table.id));
  const removed = useSyncExternalStore(removedRows.subscribe, () => removedRows.of(table.id));
  const rows = useWorkspace(
    ({ dossier }) => ('open' in table.rows ? formTableRows(table, dossier) : dossier.rows(table.id)),
    sameItems,
  );
  const setOrder = (order: readonly string[]): void => draft.type(rowsLeaf(table.id), [...order]);
  const cells = (row: string): string[] => table.columns.map(({ id }) => `${table.id}.${row}.${id}`);
  return {
    rows,
    open: 'open' in table.rows && editable,
    removed: removed !== null,
    add: () => {
      const row = nextRow(rows);
      setOrder([...rows, row]);
      const [first] = cells(row);
      requestAnimationFrame(() => document.getElementById(controlId(first ?? ''))?.focus());
    },
    remove: (row) => {
      const { answers } = draft.workspace.snapshot();
      const filled = cells(row).flatMap((leaf) => {
        const answer = answers.get(leaf) ?? null;
        return answer === null || answer === '' ? [] : [[leaf, answer] as const];
      });
      removedRows.note(table.id, { order: rows, answers: filled });
      for (const [leaf] of filled) draft.type(leaf, null);
      setOrder(rows.filter((other) => other !== row));
    },
    undo: () => {
      if (removed === null) return;
      setOrder(removed.order);
      for (const [leaf, answer] of removed.answers) draft.type(leaf, answer);
      removedRows.note(table.id, null);
    },
    move: (row, by) => setOrder(movedRow(rows, row, by)),
  };
}
