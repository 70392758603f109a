import type { WordBlock, WordTable } from './word-content.ts';

/** A cell of a table that is a rectangle. */
export interface PlacedCell {
  readonly column: number;
  readonly colspan: number;
  rowspan: number;
  readonly blocks: WordBlock[];
}

/** Wider tables have no place in prose. */
const mostColumns = 100;

/**
 * The cells of a table so that they fill a rectangle: gaps become empty cells, spans that overlap or reach too far are
 * cut, and what finds no place of its own is added to the cell before it. No text is left out.
 */
export function rectangle(table: WordTable): PlacedCell[][] {
  const ends = table.rows.flatMap((row) => row.map((cell) => cell.column + cell.colspan));
  const width = Math.min(
    mostColumns,
    ends.reduce((most, end) => Math.max(most, end), 1),
  );
  const taken = table.rows.map(() => new Array<boolean>(width).fill(false));
  const rows = table.rows.map((row, r) => {
    const placed: PlacedCell[] = [];
    for (const cell of row) {
      const fitted = fit(cell, r, taken, width);
      const last = placed.at(-1);
      if (fitted) placed.push(fitted);
      else if (last) last.blocks.push(...cell.blocks);
      else placed.push({ column: -1, colspan: 1, rowspan: 1, blocks: [...cell.blocks] });
    }
    return placed;
  });
  return withoutEmptyRows(homeless(rows).map((row, r) => withGaps(row, taken[r] ?? [])));
}

/** A cell of a row that is covered from above goes to the last cell that was placed. */
function homeless(rows: readonly PlacedCell[][]): PlacedCell[][] {
  let last: PlacedCell | undefined;
  return rows.map((row) =>
    row.filter((cell) => {
      if (cell.column >= 0 || !last) {
        last = cell;
        return true;
      }
      last.blocks.push(...cell.blocks);
      return false;
    }),
  );
}

function withGaps(row: readonly PlacedCell[], taken: readonly boolean[]): PlacedCell[] {
  const gaps = taken.flatMap((covered, column) =>
    covered ? [] : [{ column, colspan: 1, rowspan: 1, blocks: [] }],
  );
  return [...row, ...gaps].sort((a, b) => a.column - b.column);
}

/** A row in which no cell begins is none: the cells that reach through it become lower. */
function withoutEmptyRows(rows: readonly PlacedCell[][]): PlacedCell[][] {
  // From below, for the cells above shrink on the way.
  for (let r = rows.length - 1; r > 0; r -= 1) {
    if (rows[r]?.length !== 0) continue;
    rows.slice(0, r).forEach((above, start) => {
      for (const cell of above) if (start + cell.rowspan > r) cell.rowspan -= 1;
    });
  }
  return rows.filter((row) => row.length > 0);
}

function fit(
  cell: {
    readonly column: number;
    readonly colspan: number;
    readonly rowspan: number;
    readonly blocks: readonly WordBlock[];
  },
  row: number,
  taken: readonly boolean[][],
  width: number,
): PlacedCell | undefined {
  const free = (r: number, c: number) => taken[r]?.[c] === false;
  let { column } = cell;
  while (column < width && !free(row, column)) column += 1;
  if (column >= width) return undefined;
  let colspan = 1;
  while (colspan < cell.colspan && free(row, column + colspan)) colspan += 1;
  const whole = (r: number) =>
    Array.from({ length: colspan }, (_, at) => free(r, column + at)).every(Boolean);
  let rowspan = 1;
  while (rowspan < cell.rowspan && whole(row + rowspan)) rowspan += 1;
  for (let r = row; r < row + rowspan; r += 1) taken[r]?.fill(true, column, column + colspan);
  return { column, colspan, rowspan, blocks: [...cell.blocks] };
}
