import type { DocumentCell, DocumentTable } from '#programme/definition/document.ts';

/** A cell with its place in the grid of its table; rows and columns are counted from 0. */
export interface PlacedCell {
  readonly cell: DocumentCell;
  readonly row: number;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

/**
 * Places the cells of a table in its grid: for each row, for each column, the cell that covers it, or undefined
 * where no cell was given. Spans that reach beyond the grid or into another cell are cut.
 */
export function tableGrid(table: DocumentTable): (PlacedCell | undefined)[][] {
  const width = table.columns.length;
  const grid = table.rows.map(() => new Array<PlacedCell | undefined>(width).fill(undefined));
  table.rows.forEach(({ cells }, row) => {
    const places = grid[row] ?? [];
    for (const cell of cells) {
      const column = places.indexOf(undefined);
      if (column < 0) throw new Error(`row ${row + 1} of a table has more cells than its grid has columns`);
      const free = places.findIndex((place, at) => at > column && place !== undefined);
      const room = (free < 0 ? width : free) - column;
      const colspan = Math.min(cell.colspan ?? 1, room);
      const rowspan = Math.min(cell.rowspan ?? 1, grid.length - row);
      const placed = { cell, row, column, colspan, rowspan };
      for (const line of grid.slice(row, row + rowspan)) line.fill(placed, column, column + colspan);
    }
  });
  return grid;
}
