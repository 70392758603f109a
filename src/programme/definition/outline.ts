import type { Basis } from './basis.ts';
import type { Limit } from './field.ts';

export interface Indicator {
  /** The leaf's id is `indicator.<key>`. */
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly kind: 'money' | 'count' | 'decimal';
  /** 近两年: counted over the window of two years. */
  readonly twoYears: boolean;
}

export interface IndicatorGroup {
  readonly label: string;
  readonly indicators: readonly Indicator[];
}

/** 基础情况应答表 of one centre type. */
export interface AnswerSheet {
  readonly centreType: string;
  readonly title: string;
  /** The header row; the last, blank on the paper, stands over the answers. */
  readonly header: readonly string[];
  readonly groups: readonly IndicatorGroup[];
}

/** What stands under a heading of the outline, in this order. */
export type SectionPart =
  | { readonly answerSheet: true }
  /** Rich text under this leaf id. */
  | { readonly prose: string; readonly limit?: Limit; readonly required: boolean }
  | { readonly table: string }
  /** Evidence linked to this target itself is gathered here. */
  | { readonly annex: string }
  /** Evidence of whatever stands below that section, in its order; `others`: of all that no other annex takes. */
  | { readonly annexOf: string };

export interface Section {
  readonly id: string;
  /** The official heading without its number: 建设背景及必要性. */
  readonly heading: string;
  /** 一、 （一） 1. */
  readonly number: string;
  /** What the text asks below or behind the heading, shown to the writer and not printed. */
  readonly asks?: string;
  readonly parts: readonly SectionPart[];
  readonly sections: readonly Section[];
  readonly basis: Basis;
}
