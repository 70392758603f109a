import type { Basis } from './basis.ts';

/**
 * A condition is a tree with three values: satisfied, unsatisfied, unknown (not answered yet).
 * Quantities are *effective* values: an indicator without evidence counts as void.
 */
export type ConditionTree =
  | { readonly all: readonly ConditionTree[] }
  | { readonly any: readonly ConditionTree[] }
  | { readonly not: ConditionTree }
  /** The stored value of a leaf is one of these. */
  | { readonly leaf: string; readonly isOneOf: readonly (string | boolean)[] }
  /** The text of a leaf matches this regular expression (as `new RegExp(source, 'u')`); `means` says it for people. */
  | { readonly leaf: string; readonly matches: string; readonly means: string }
  | { readonly leaf: string; readonly isAnswered: true }
  /** A number, as a decimal string in the unit of the leaf. */
  | { readonly leaf: string; readonly isAtLeast: string }
  | { readonly table: string; readonly hasRows: number }
  /** Some evidence is linked to this target. */
  | { readonly evidenceFor: string };

/** One of the conditions of 附件1. What the text leaves open, `test` assumes; `speaksFor` is for the reader. */
export interface EntryCondition {
  readonly id: string;
  readonly centreType: string;
  /** The official wording with its number: 1.应为在山西省内注册的独立法人单位…… */
  readonly text: string;
  readonly speaksFor: {
    readonly leaves: readonly string[];
    readonly sections: readonly string[];
    readonly evidence: readonly string[];
  };
  readonly test: ConditionTree;
  readonly basis: Basis;
}
