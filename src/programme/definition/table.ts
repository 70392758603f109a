import type { ConditionTree } from './condition.ts';
import type { Basis } from './basis.ts';
import type { KindUse, Question } from './field.ts';

/** A column; where `year` stands, its label is that year, counted from the year of the call (-1: the year before). */
export interface Column extends Question {
  readonly id: string;
  readonly year?: number;
}

export interface FixedRow {
  readonly id: string;
  /** The official wording of the row; absent where rows are only numbered lines. */
  readonly label?: string;
  /** A row whose answers are of another kind than its column says (资产负债率 among amounts). */
  readonly kind?: KindUse;
  readonly unit?: string;
  /** Overrides the column's. */
  readonly required?: boolean;
}

export type TableRows =
  | { readonly fixed: readonly FixedRow[] }
  /** `start` rows are offered at the beginning; `atLeast` must be filled in; `atMost` may be. */
  | { readonly open: { readonly start: number; readonly atLeast: number; readonly atMost?: number } };

/** A table of questions. A leaf's id is `<table>.<row>.<column>`. */
export interface Table {
  readonly id: string;
  readonly label: string;
  readonly place: string;
  readonly columns: readonly Column[];
  readonly rows: TableRows;
  readonly for?: readonly string[];
  readonly when?: ConditionTree;
  /** Each filled row is a claim that is void without evidence of its own (请明确并…提供印证材料，否则视为无效). */
  readonly claims?: true;
  readonly basis: Basis;
}
