/** A place in a file and what is to be said of it. */
export interface PlacedWord {
  readonly row: number;
  /** Counted from 0; null for the row as a whole. */
  readonly column: number | null;
  readonly heading: string;
  /** What stands there. */
  readonly value: string;
  /** What is wrong and what to do, or what was done with it. */
  readonly says: string;
}

/** A row without a fault. */
export interface ListRow {
  readonly row: number;
  /** What each column was read to; empty where nothing stands there. */
  readonly values: Readonly<Record<string, string>>;
  /** The same as it was typed. */
  readonly typed: Readonly<Record<string, string>>;
}

/** Where the headings stand. */
export interface FoundHeader {
  readonly sheet: string;
  readonly row: number;
  /** Column of the sheet by id of the list's column. */
  readonly columns: ReadonlyMap<string, number>;
  /** Headings that are none of the list's. */
  readonly ignored: readonly { readonly column: number; readonly heading: string }[];
}

/** A file read as a list. */
export interface JudgedList {
  readonly header: FoundHeader;
  /** Rows below the headings that are not blank. */
  readonly count: number;
  readonly rows: readonly ListRow[];
  readonly errors: readonly PlacedWord[];
  readonly notes: readonly PlacedWord[];
  /** Sheets with something in them that were not read. */
  readonly otherSheets: readonly string[];
}
