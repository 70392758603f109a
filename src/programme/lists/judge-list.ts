import { findHeader } from './find-header.ts';
import type { ImportableList, ListColumn } from './importable-list.ts';
import type { JudgedList, ListRow, PlacedWord } from './judged-list.ts';
import { explainedSheet, listWords } from './list-words.zh.ts';
import { readListCell } from './read-list-cell.ts';
import type { GridRow, SheetGrid } from './sheet-grid.ts';

/** A list of a whole province is shorter. */
const mostListRows = 5000;
/** Of rows that say the same so many are named. */
const mostNamed = 5;

/**
 * Reads sheets as a list: finds the headings, reads each row, and tells rows without a fault from faults and notes, each
 * with its place. What it finds does not hang on the order of rows or columns.
 * Out: the judged list, or sentences that say why the file is none.
 */
export function judgeList(
  list: ImportableList,
  sheets: readonly SheetGrid[],
): JudgedList | { readonly problems: readonly string[] } {
  const found = findHeader(list, sheets);
  if ('problems' in found) return found;
  const { header, sheet } = found;
  const below = sheet.rows.filter(({ row, cells }) => row > header.row && hasContent(cells, header.columns));
  if (below.length === 0) return { problems: [listWords.empty] };
  if (below.length > mostListRows) return { problems: [listWords.tooManyRows(mostListRows)] };
  const errors: PlacedWord[] = [];
  const notes: PlacedWord[] = [];
  const place = (column: ListColumn, row: number, value: string, says: string): PlacedWord => ({
    ...{ row, column: header.columns.get(column.id) ?? null },
    ...{ heading: column.label, value, says },
  });
  const read = below.map((row) => readRow(list, header.columns, row, place, errors, notes));
  for (const column of list.columns.filter(({ unique }) => unique === true))
    for (const [, same] of grouped(read, column.id))
      for (const one of same.length > 1 ? same : []) {
        const others = same.slice(0, mostNamed + 1).filter((other) => other !== one);
        const named = others.slice(0, mostNamed).map(({ row }) => row);
        const says = listWords.sameAs(named, same.length - 1 > named.length);
        errors.push(place(column, one.row, one.typed[column.id] ?? '', says));
      }
  const bad = new Set(errors.map(({ row }) => row));
  return {
    ...{ header, count: below.length },
    rows: read.filter(({ row }) => !bad.has(row)),
    errors: errors.sort(byPlace),
    notes: notes.filter(({ row }) => !bad.has(row)).sort(byPlace),
    otherSheets: sheets
      .filter((other) => other !== sheet && other.rows.length > 0 && other.name !== explainedSheet)
      .map(({ name }) => name),
  };
}

/** From top to bottom, then from left to right. */
export const byPlace = (a: PlacedWord, b: PlacedWord): number =>
  a.row - b.row || (a.column ?? -1) - (b.column ?? -1);

function hasContent(cells: GridRow['cells'], columns: ReadonlyMap<string, number>): boolean {
  // A row that only repeats a merged cell, or only has its running number, is blank.
  const own = [...columns].filter(([, at]) => {
    const cell = cells.get(at);
    return (
      cell !== undefined && cell.origin !== 'merged' && (cell.text.trim() !== '' || cell.origin !== undefined)
    );
  });
  return own.some(([id]) => id !== runningNumber);
}

/** The id under which a list declares a running number: alone it makes no row. */
const runningNumber = 'number';

function readRow(
  list: ImportableList,
  columns: ReadonlyMap<string, number>,
  { row, cells }: GridRow,
  place: (column: ListColumn, row: number, value: string, says: string) => PlacedWord,
  errors: PlacedWord[],
  notes: PlacedWord[],
): ListRow {
  const values: Record<string, string> = {};
  const typed: Record<string, string> = {};
  const cellOf = (id: string) => {
    const at = columns.get(id);
    return at === undefined ? undefined : cells.get(at);
  };
  for (const column of list.columns) {
    const cell = cellOf(column.id);
    const excuse = column.excusedBy === undefined ? '' : (cellOf(column.excusedBy)?.text ?? '');
    const read = readListCell(column, cell, excuse);
    typed[column.id] = (cell?.text ?? '').trim();
    values[column.id] = 'value' in read ? read.value : '';
    const shown = cell?.text ?? '';
    if ('error' in read) errors.push(place(column, row, shown, read.error));
    else for (const note of read.notes) notes.push(place(column, row, shown, note));
  }
  return { row, values, typed };
}

/** Rows by what they say in a column; blank and unreadable cells are like none. */
function grouped(rows: readonly ListRow[], id: string): Map<string, ListRow[]> {
  const groups = new Map<string, ListRow[]>();
  for (const row of rows) {
    const value = row.values[id] ?? '';
    if (value !== '') groups.set(value, [...(groups.get(value) ?? []), row]);
  }
  return groups;
}
