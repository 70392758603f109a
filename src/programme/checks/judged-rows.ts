import type { CheckContext, JudgedLeaf, JudgedRow } from './check-context.ts';

/** The rows of a table in which something is answered; none where the table is not asked. */
export function filledRows(table: string, context: CheckContext): readonly JudgedRow[] {
  return context.table(table)?.rows.filter(({ filled }) => filled) ?? [];
}

/** The cell of a row in a column. */
export function cellIn(row: JudgedRow, column: string): JudgedLeaf | undefined {
  return row.cells.find(({ leaf }) => leaf.cell?.column === column);
}

/** What a cell says; null where it is blank or unreadable. */
export function valueIn(row: JudgedRow, column: string): unknown {
  const reading = cellIn(row, column)?.reading;
  return reading?.state === 'value' ? reading.value : null;
}
