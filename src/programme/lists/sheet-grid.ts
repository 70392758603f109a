/** What should be known of how a cell came to its text, beside the text itself. */
export type CellOrigin =
  /** Counted by a formula; the text is what it gave when the file was saved. */
  | 'formula'
  /** A formula whose result was not saved. */
  | 'formulaWithoutResult'
  /** `#N/A` and the like. */
  | 'fault'
  /** A number with more digits than a spreadsheet keeps. */
  | 'digitsLost'
  /** Covered by a merged cell above, whose text is repeated here. */
  | 'merged';

/** A cell that is not blank. */
export interface GridCell {
  readonly text: string;
  readonly origin?: CellOrigin;
}

/** A row that is not blank; `row` is counted from 1 as people see it, columns from 0. */
export interface GridRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, GridCell>;
}

/** A sheet of a workbook as plain texts, each with its address. */
export interface SheetGrid {
  readonly name: string;
  readonly rows: readonly GridRow[];
}

/** The letters people know a column by: A, Z, AA. */
export function columnLetter(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetter(Math.floor(column / 26) - 1) + letter;
}
