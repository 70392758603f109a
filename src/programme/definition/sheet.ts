/** What one cell of an official table holds. */
export type CellContent =
  | { readonly label: string }
  /** A year counted from that of the call, printed as 2022年. */
  | { readonly year: number }
  /** An answer; `hint` is printed while it is blank, as on the paper. */
  | { readonly leaf: string; readonly hint?: string }
  /** A value that follows from the dossier and is not asked: the centre type. */
  | { readonly derived: 'centreType' }
  /** A numbered line of the repeated table; on a blank paper the first `printedNumbers` bear their number. */
  | { readonly column: string; readonly numbered: true; readonly printedNumbers: number }
  /** An answer in prose, followed by the rows of a table, a line each: `{measure}：{baseline} → {target}{unit}`. */
  | { readonly leaf: string; readonly rowsOf: string; readonly line: string }
  | {
      readonly opinion: string;
      /** Printed into the gap of the opinion, a run of blanks, when the paper is filled in. */
      readonly gap?: 'centreType';
      readonly signatures: readonly string[];
    };

export type SheetCell = CellContent & { readonly colspan?: number; readonly rowspan?: number | 'repeat' };

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** In mm; rows grow with their content. */
  readonly minHeight?: number;
}

/** Rows of an official table. */
export type SheetPart =
  | SheetRow
  /** A row for each row of an open table; `first` replaces the row's cells the first time (it bears the spanning label). */
  | { readonly repeat: string; readonly first: SheetRow; readonly others: SheetRow };

/** An official table: one grid, from which form, Word, PDF and the reader of a filled-in file come. */
export interface Sheet {
  readonly id: string;
  /** A heading above the table, outside its grid, as in the official text. */
  readonly heading?: string;
  /** In mm. */
  readonly columns: readonly number[];
  readonly rows: readonly SheetPart[];
}
