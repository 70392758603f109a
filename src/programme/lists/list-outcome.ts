import type { ImportableList } from './importable-list.ts';
import type { FoundHeader, ListRow, PlacedWord } from './judged-list.ts';

/** What a row changes, or where it says something else than the platform. */
export interface ListLine {
  readonly label: string;
  /** As it stands; null where there is nothing yet. */
  readonly before: string | null;
  readonly after: string;
  /** False: it differs, and what the platform has stays. */
  readonly taken: boolean;
}

/** A row that can be taken over, and what that means. */
export interface ValidRow<Take> {
  readonly row: number;
  readonly title: string;
  /** What becomes of it, in a word. */
  readonly act: string;
  readonly lines: readonly ListLine[];
  readonly take: Take;
}

/** Rows of a list before what is there already. */
export interface ListOutcome<Take> {
  readonly valid: readonly ValidRow<Take>[];
  readonly errors: readonly PlacedWord[];
  /** Things of the platform that the file does not name. */
  readonly absent: readonly string[];
}

/** Says something of the cell of a row. */
export type SayOf = (row: ListRow, columnId: string, says: string) => PlacedWord;

/** Places a word in the column of the list where that stands in the file. */
export const placing =
  (list: ImportableList, header: FoundHeader): SayOf =>
  (row, columnId, says) => ({
    row: row.row,
    column: header.columns.get(columnId) ?? null,
    heading: list.columns.find(({ id }) => id === columnId)?.label ?? '',
    value: row.typed[columnId] ?? '',
    says,
  });

/** A text in the form two of them are compared in: width and space do not matter. */
export const comparable = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
