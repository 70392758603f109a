import type { NoticeIndex } from '../answers/index-programme.ts';
import type { Programme } from '../definition/programme.ts';
import type { CellContent, Sheet, SheetCell, SheetRow } from '../definition/sheet.ts';
import type { Report } from './fault.ts';

/** Width of the text area of an official page, in mm. */
const textWidth = 156;

/** Grids are whole: widths fill the page, spans neither overlap nor leave holes, every cell names an answer that exists. */
export function verifySheets(programme: Programme, indexes: readonly NoticeIndex[], report: Report): void {
  const seen = new Set<string>();
  for (const sheet of programme.basicInfo.sheets) {
    const path = `basicInfo.sheets[${sheet.id}]`;
    const width = sheet.columns.reduce((sum, column) => sum + column, 0);
    if (width !== textWidth) report(path, 'gridWidth', String(width));
    verifyGrid(sheet, path, report);
    for (const part of sheet.rows) {
      const rows = 'repeat' in part ? [part.first, part.others] : [part];
      if ('repeat' in part && !programme.tables.some((table) => table.id === part.repeat))
        report(path, 'unknownTable', part.repeat);
      const repeated = 'repeat' in part ? part.repeat : undefined;
      for (const cell of rows.flatMap((row) => row.cells)) {
        verifyCell(cell, path, indexes, seen, report);
        verifyColumns(cell, repeated, path, programme, report);
      }
    }
  }
  for (const line of programme.basicInfo.cover)
    if ('leaf' in line.shows && !known(line.shows.leaf, indexes))
      report('basicInfo.cover', 'unknownLeaf', line.shows.leaf);
}

function known(leaf: string, indexes: readonly NoticeIndex[]): boolean {
  return indexes.some((index) => index.leaf(leaf) !== undefined);
}

function verifyCell(
  cell: CellContent,
  path: string,
  indexes: readonly NoticeIndex[],
  seen: Set<string>,
  report: Report,
): void {
  if ('leaf' in cell) {
    if (!known(cell.leaf, indexes)) report(path, 'unknownLeaf', cell.leaf);
    if (seen.has(cell.leaf)) report(path, 'notOnSheet', cell.leaf);
    seen.add(cell.leaf);
  }
  if ('rowsOf' in cell && !indexes.some((index) => index.table(cell.rowsOf)))
    report(path, 'unknownTable', cell.rowsOf);
}

/** A numbered line and the pattern of a line of goals name columns of their tables. */
function verifyColumns(
  cell: CellContent,
  repeated: string | undefined,
  path: string,
  programme: Programme,
  report: Report,
): void {
  const named =
    'column' in cell
      ? [cell.column]
      : 'rowsOf' in cell
        ? [...cell.line.matchAll(/\{(\w+)\}/gu)].map((match) => match[1] ?? '')
        : [];
  const id = 'rowsOf' in cell ? cell.rowsOf : repeated;
  const table = programme.tables.find((candidate) => candidate.id === id);
  if ('column' in cell && repeated === undefined) report(path, 'unknownTable', cell.column);
  for (const column of named)
    if (table && !table.columns.some((known) => known.id === column))
      report(path, 'unknownColumn', `${table.id}.${column}`);
}

/** Walks the rows as a renderer does: a place that a span from above covers has no cell of its own. */
function verifyGrid(sheet: Sheet, path: string, report: Report): void {
  const covered = new Array<number>(sheet.columns.length).fill(0);
  const walk = (row: SheetRow, number: string) => {
    let column = 0;
    const skip = () => {
      while ((covered[column] ?? 0) > 0) column += 1;
    };
    skip();
    for (const cell of row.cells) {
      const width = cell.colspan ?? 1;
      for (let place = column; place < column + width; place += 1) {
        if (place >= covered.length || (covered[place] ?? 0) > 0)
          report(`${path}.rows[${number}]`, 'gridHole', number);
        covered[place] = span(cell);
      }
      column += width;
      skip();
    }
    if (column !== sheet.columns.length) report(`${path}.rows[${number}]`, 'gridHole', number);
    covered.forEach((left, place) => (covered[place] = Math.max(0, left - 1)));
  };
  sheet.rows.forEach((part, index) => {
    if (!('repeat' in part)) {
      walk(part, String(index));
      return;
    }
    // A repeated label spans both rows that are walked here.
    walk(part.first, `${String(index)}.first`);
    walk(part.others, `${String(index)}.others`);
  });
  if (covered.some((left) => left > 0)) report(path, 'gridHole', 'rowspan');
}

function span(cell: SheetCell): number {
  return cell.rowspan === 'repeat' ? 2 : (cell.rowspan ?? 1);
}
