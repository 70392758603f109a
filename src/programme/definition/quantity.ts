/** A filter on the rows of a table: the stored value of that column is one of these. */
export interface RowFilter {
  readonly column: string;
  readonly isOneOf: readonly string[];
}

/** A number that can be compared with another; null when something it needs is blank or unreadable. */
export type Quantity =
  | { readonly leaf: string }
  | { readonly number: string; readonly label: string }
  | { readonly sum: readonly Quantity[]; readonly label: string }
  /** Columns of the filled rows added up. */
  | {
      readonly sumOf: string;
      readonly columns: readonly string[];
      readonly where?: RowFilter;
      readonly label: string;
    }
  /** Filled rows that pass at least one of the filters (all filled rows when there is none) and every `and` filter. */
  | {
      readonly countOf: string;
      readonly whereAny?: readonly RowFilter[];
      readonly and?: RowFilter;
      readonly label: string;
    };
