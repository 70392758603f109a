import type { ConditionTree } from './condition.ts';
import type { Basis } from './basis.ts';
import type { Quantity, RowFilter } from './quantity.ts';

export type Severity = 'blocks' | 'warns' | 'void';

interface CheckBase {
  /** Stable English name of the finding: `investment.partsDiffer`. */
  readonly code: string;
  readonly severity: Severity;
  /** The leaf, table, section or annex where the finding is cured. */
  readonly target: string;
  readonly place: string;
  readonly basis: Basis;
  readonly for?: readonly string[];
  readonly when?: ConditionTree;
  /** On trial: it is said, and stands in nobody's way – what blocks otherwise warns (`checks/trial.ts`). */
  readonly trial?: true;
}

/** A rule of the notice as data; the code of each kind lies in `checks/<kind>.ts`. */
export type Check = CheckBase &
  (
    | {
        readonly check: 'compare';
        readonly left: Quantity;
        readonly relation: 'equals' | 'atMost' | 'atLeast';
        readonly right: Quantity;
      }
    /** A number lies between two bounds, both included. */
    | {
        readonly check: 'range';
        readonly leaves: readonly string[];
        readonly min?: string;
        readonly max?: string;
      }
    /** None of these words stands in any of these leaves. */
    | {
        readonly check: 'forbiddenWords';
        readonly leaves: readonly string[];
        readonly words: readonly string[];
        /** Words that may precede or contain a forbidden one without making it a finding: 不含财政资金. */
        readonly allowed: readonly string[];
        readonly reason: string;
      }
    | { readonly check: 'evidencePresent'; readonly title: string }
    /** Each filled row that passes the filter has evidence of its own, linked to `<table>.<row>`. */
    | {
        readonly check: 'rowEvidence';
        readonly table: string;
        readonly where?: RowFilter;
        readonly title: string;
      }
    /** Year columns from the founding year on are filled; earlier ones may be blank. */
    | { readonly check: 'sinceFounding'; readonly table: string; readonly founded: string }
    /** A direction has items of content and at least one goal with a number to reach. */
    | {
        readonly check: 'direction';
        readonly title: string;
        readonly content: string;
        readonly goalText: string;
        readonly goals: string;
        readonly targetColumn: string;
      }
    /** The condition holds; otherwise `says` tells what is wrong and what to do. */
    | { readonly check: 'holds'; readonly test: ConditionTree; readonly says: string }
    /** The month in `to` is not before that in `from`, in each row. */
    | { readonly check: 'period'; readonly table: string; readonly from: string; readonly to: string }
    /** Two quantities of each filled row agree. */
    | {
        readonly check: 'rowBalance';
        readonly table: string;
        readonly left: readonly string[];
        readonly right: readonly string[];
      }
  );

export type CheckName = Check['check'];
