import type { KindUse, Limit } from '../definition/field.ts';

/** One answer: the smallest thing that is asked, kept, judged and printed. */
export interface Leaf {
  readonly id: string;
  /** The official wording. */
  readonly label: string;
  /** The headings it stands under, outermost first, ending with row and column where it is a table's cell. */
  readonly path: readonly string[];
  readonly kind: KindUse;
  readonly unit?: string;
  readonly required: boolean;
  readonly limit?: Limit;
  /** Void without evidence. */
  readonly indicator: boolean;
  /** Where it belongs to a table. */
  readonly cell?: { readonly table: string; readonly row: string; readonly column: string };
}
