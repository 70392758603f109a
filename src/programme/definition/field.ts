import type { Basis } from './basis.ts';
import type { ConditionTree } from './condition.ts';

export interface Choice {
  /** What is stored. */
  readonly value: string;
  /** What is shown and printed. */
  readonly label: string;
}

/** A kind of answer with what it needs to know; the code of each kind lies in `kinds/<name>.ts`. */
export type KindUse =
  | { readonly name: 'text' }
  | { readonly name: 'richText' }
  | { readonly name: 'money' }
  | { readonly name: 'count' }
  | { readonly name: 'decimal' }
  | { readonly name: 'percent' }
  | { readonly name: 'date' }
  | { readonly name: 'month' }
  | { readonly name: 'uscc' }
  | { readonly name: 'phone' }
  | { readonly name: 'email' }
  | { readonly name: 'contact' }
  | { readonly name: 'boolean' }
  | { readonly name: 'choice'; readonly choices: readonly Choice[] };

export type KindName = KindUse['name'];

export interface Limit {
  /** In 字, counted as Word and WPS count them. */
  readonly maxCharacters: number;
}

/** What a single question, a column of a table and an indicator have in common. */
export interface Question {
  /** The official wording, to the letter; line breaks of the paper are left out. */
  readonly label: string;
  readonly kind: KindUse;
  /** As the notice writes it: 万元, 人, 千人. */
  readonly unit?: string;
  readonly required: boolean;
  readonly limit?: Limit;
  readonly basis: Basis;
}

/** One question of the notice. Its id never changes its meaning. */
export interface Field extends Question {
  readonly id: string;
  /** The place in the notice, for people: 附件3 一. For a question the paper does not have, why it is asked. */
  readonly place: string;
  /** Whom or what the label speaks of where it stands more than once on the paper: 职务/职称 of the 负责人. */
  readonly about?: string;
  /** The centre types that are asked; absent: all. */
  readonly for?: readonly string[];
  /** Asked only where this holds (仅企业申报单位填写). */
  readonly when?: ConditionTree;
}
