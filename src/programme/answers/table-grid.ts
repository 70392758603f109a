import type { TableRowNode } from './rich-text.ts';

const mostColumns = 100;

/**
 * Do the cells of a table fill a rectangle, without gap or overlap? Typst, Word and Excel draw nothing else.
 * In: its rows, their spans whole numbers from 1. Out: null, or the index of the first row that does not fit.
 */
export function rectangleFault(rows: readonly TableRowNode[]): number | null {
  /** For each column, how many rows further down a cell from above still reaches. */
  let open: number[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index];
    if (row === undefined) return index;
    if (index === 0) open = new Array<number>(widthOf(row)).fill(0);
    if (open.length === 0 || open.length > mostColumns || !placeRow(row, open)) return index;
  }
  return rows.length > 0 && open.every((reach) => reach === 0) ? null : Math.max(0, rows.length - 1);
}

function widthOf(row: TableRowNode): number {
  return row.content.reduce((width, cell) => width + (cell.attrs?.colspan ?? 1), 0);
}

/** Places the cells of a row into the free columns; false if they are too many or too few. */
function placeRow(row: TableRowNode, open: number[]): boolean {
  let column = 0;
  const takenFromAbove = open.map((reach) => reach > 0);
  for (const cell of row.content) {
    while (takenFromAbove[column]) column += 1;
    const end = column + (cell.attrs?.colspan ?? 1);
    for (; column < end; column += 1) {
      if (column >= open.length || takenFromAbove[column]) return false;
      open[column] = cell.attrs?.rowspan ?? 1;
    }
  }
  while (takenFromAbove[column]) column += 1;
  if (column < open.length) return false;
  for (let i = 0; i < open.length; i += 1) open[i] = (open[i] ?? 0) - 1;
  return true;
}
