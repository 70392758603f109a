import type { NoticeIndex } from '../answers/index-programme.ts';
import type { OpenDossier } from '../answers/open-dossier.ts';
import type { Table } from '../definition/table.ts';
import { sure, type Proposal } from './intake.ts';
import { meaning } from './same-answer.ts';

/** A row by what its cells say. */
export interface SaidRow {
  readonly id: string;
  /** By column; several where several papers speak of the row in different ways. Blank cells are not here. */
  readonly cells: ReadonlyMap<string, ReadonlySet<string>>;
  /** What tells the row from others, where that is beyond doubt: the name of the person, of the shareholder. */
  readonly keys: ReadonlySet<string>;
}

/** Do rows have no wording of their own, so that their place alone does not say what they are about? */
export const isNumbered = ({ rows }: Table): boolean =>
  'open' in rows || rows.fixed.every(({ label }) => label === undefined);

/** The column that tells rows from one another: the first that is text. */
export const keyColumn = ({ columns }: Table): string | undefined =>
  columns.find(({ kind }) => kind.name === 'text')?.id;

interface Making {
  readonly cells: Map<string, Set<string>>;
  readonly keys: Set<string>;
}

/** The rows of a table in proposals, in the order in which they come. */
export function proposedRows(table: Table, answers: readonly Proposal[], notice: NoticeIndex): SaidRow[] {
  const rows = new Map<string, Making>();
  for (const { field, value, similarity } of answers) {
    const cell = notice.leaf(field)?.cell;
    if (cell?.table !== table.id) continue;
    addCell(table, rows, cell, meaning(value, field, notice), similarity >= sure);
  }
  return made(rows);
}

/** These rows of a table in a form; those that are blank are left out. */
export function standingRows(table: Table, ids: Iterable<string>, form: OpenDossier): SaidRow[] {
  const rows = new Map<string, Making>();
  for (const row of new Set(ids))
    for (const { id } of table.columns) {
      const field = `${table.id}.${row}.${id}`;
      if (form.isBlank(field)) continue;
      addCell(table, rows, { row, column: id }, meaning(form.raw(field), field, form.notice), true);
    }
  return made(rows);
}

/** Rows of the same id as one. */
export function asOne(rows: readonly SaidRow[]): SaidRow[] {
  const all = new Map<string, Making>();
  for (const { id, cells, keys } of rows) {
    const row = rowOf(all, id);
    for (const [column, said] of cells)
      row.cells.set(column, new Set([...(row.cells.get(column) ?? []), ...said]));
    for (const key of keys) row.keys.add(key);
  }
  return made(all);
}

function rowOf(rows: Map<string, Making>, id: string): Making {
  const row = rows.get(id) ?? { cells: new Map<string, Set<string>>(), keys: new Set<string>() };
  rows.set(id, row);
  return row;
}

function addCell(
  table: Table,
  rows: Map<string, Making>,
  { row: id, column }: { readonly row: string; readonly column: string },
  said: string,
  certain: boolean,
): void {
  const row = rowOf(rows, id);
  if (said === '') return;
  row.cells.set(column, new Set([...(row.cells.get(column) ?? []), said]));
  if (certain && column === keyColumn(table)) row.keys.add(said);
}

const made = (rows: ReadonlyMap<string, Making>): SaidRow[] => [...rows].map(([id, row]) => ({ id, ...row }));
