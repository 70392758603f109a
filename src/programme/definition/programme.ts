import type { Check } from './check.ts';
import type { EntryCondition } from './condition.ts';
import type { Field } from './field.ts';
import type { Guidance } from './guidance.ts';
import type { AnswerSheet, Section } from './outline.ts';
import type { Sheet } from './sheet.ts';
import type { Table } from './table.ts';

/** What lists, recusal, 附件4 and licence reading ask for without knowing a field's id. */
export type Part =
  | 'applicantName'
  | 'uscc'
  | 'region'
  | 'centreName'
  | 'head'
  | 'contact'
  | 'shareholders'
  | 'totalInvestment'
  | 'mainContent';

export interface CentreType {
  readonly id: string;
  /** 区域型 */
  readonly label: string;
  /** The words of 附件1 that say what such a centre is. */
  readonly description: string;
}

/** Something the text does not state and the product has to assume; changeable per call and shown as assumed. */
export interface Assumption {
  readonly id: string;
  readonly statement: string;
}

export interface Term {
  readonly zh: string;
  readonly en: string;
  readonly place: string;
}

export interface SummaryColumn {
  readonly label: string;
  /** In mm. */
  readonly width: number;
  readonly shows:
    | 'number'
    | 'centreType'
    | 'recommender'
    | 'applicantName'
    | 'totalInvestment'
    | 'mainContent'
    | 'contact'
    | 'remark';
  /** Printed in the first row while it is blank. */
  readonly hint?: string;
}

/** 近两年: whole calendar years before that of the call, or so many months back to the day. */
export type TwoYearWindow = { readonly calendarYears: number } | { readonly months: number };

/** A notice, declared once. Plain data: JSON in, JSON out. */
export interface Programme {
  readonly id: string;
  readonly title: string;
  /** The year the official wording stands for; a call may open it for another. */
  readonly year: number;
  readonly source: { readonly file: string; readonly sha256: string };
  readonly centreTypes: readonly CentreType[];
  readonly fields: readonly Field[];
  readonly tables: readonly Table[];
  readonly answerSheets: readonly AnswerSheet[];
  /** 附件2: titles of the paper and its outline. */
  readonly plan: {
    readonly annex: string;
    readonly title: readonly string[];
    /** Title of the plan an applicant writes by the outline. */
    readonly paperTitle: string;
    readonly outline: readonly Section[];
  };
  /** 附件3 */
  readonly basicInfo: {
    readonly annex: string;
    readonly title: readonly string[];
    readonly cover: readonly {
      readonly label: string;
      readonly shows: { readonly leaf: string } | { readonly derived: 'centreType' };
    }[];
    readonly sheets: readonly Sheet[];
  };
  /** 附件4 */
  readonly summary: {
    readonly annex: string;
    readonly title: string;
    readonly columns: readonly SummaryColumn[];
  };
  /** 附件1: its title. */
  readonly conditionsTitle: string;
  readonly conditions: readonly EntryCondition[];
  readonly checks: readonly Check[];
  readonly parts: Readonly<Record<Part, string>>;
  readonly twoYearWindow: TwoYearWindow;
  readonly assumptions: readonly Assumption[];
  readonly glossary: readonly Term[];
  /** How each part is filled in; a notice that was frozen before has none. */
  readonly guidance?: readonly Guidance[];
}
