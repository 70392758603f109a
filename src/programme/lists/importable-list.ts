import type { KindUse } from '../definition/field.ts';

/** A column of a list that may come from a spreadsheet. */
export interface ListColumn {
  readonly id: string;
  /** As the template writes it, without the unit. */
  readonly label: string;
  /** Other words people use for it. */
  readonly aliases?: readonly string[];
  readonly kind: KindUse;
  readonly unit?: string;
  readonly required: boolean;
  /** No two rows of one file may say the same. */
  readonly unique?: boolean;
  /** The only texts allowed. */
  readonly oneOf?: readonly string[];
  /** In 字. */
  readonly maxCharacters?: number;
  /** The column in which a reason of five characters excuses a code of which only the check digit is wrong. */
  readonly excusedBy?: string;
  /** What to write, for the template. */
  readonly hint: string;
}

/** A list that may come from a spreadsheet, as data: template, reading and judgement follow from it. */
export interface ImportableList {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly ListColumn[];
  /** What to know before filling it in. */
  readonly lines: readonly string[];
}

/** The heading a template gives a column. */
export const headingOf = ({ label, unit }: ListColumn): string =>
  unit === undefined ? label : `${label}（${unit}）`;
