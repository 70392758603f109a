import type { DocumentTable } from '#programme/definition/document.ts';
import { tableGrid } from '../table-grid.ts';
import { points } from './units.ts';

/** What the end of a page may do to a row of a table. */
export interface RowPlan {
  /** In points, as estimated. */
  readonly height: number;
  /** May the end of a page go through the row? */
  readonly cut: boolean;
  /** Does the row stand on one page with the next? */
  readonly withNext: boolean;
}

/**
 * A row this low is not cut though it may be, in points: nobody wants a line of it on the next page, and LibreOffice
 * draws merged cells wrongly whose rows may be cut.
 */
const lowRow = points(30);
/** Rows beside one label stay together if they are no higher than this, in points: else the label itself is torn. */
const lowGroup = points(75);
/** So much of a page an estimated height may take: another font takes a few lines more. */
const surelyFits = 0.85;

/**
 * Which rows may be cut and which stay together, for rows of these heights on pages of this height, in points. A row
 * too high for a page is cut in spite of its wish, for LibreOffice would lose what stands below the end.
 */
export function planRows(table: DocumentTable, heights: readonly number[], pageHeight: number): RowPlan[] {
  const repeated = sum(heights.slice(0, table.headerRows));
  const together = rowsBesideOneLabel(table, heights);
  // The first row says what the columns are, repeated or not: it does not stand at the end of a page alone.
  if (table.headerRows === 0 && heights.length > 1 && (heights[0] ?? 0) <= lowRow) together.add(0);
  return heights.map((height, row) => ({
    height,
    cut: table.rows[row]?.breakable === false ? height + repeated > pageHeight * surelyFits : height > lowRow,
    withNext: together.has(row),
  }));
}

/** All rows but the last of each low group of rows that a cell spans, below the rows that are repeated. */
function rowsBesideOneLabel(table: DocumentTable, heights: readonly number[]): Set<number> {
  const kept = new Set<number>();
  tableGrid(table).forEach((places, row) => {
    for (const placed of places) {
      if (placed?.row !== row || row < table.headerRows) continue;
      const group = heights.slice(row, row + placed.rowspan);
      if (sum(group) > lowGroup) continue;
      for (let next = row; next < row + group.length - 1; next += 1) kept.add(next);
    }
  });
  return kept;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
