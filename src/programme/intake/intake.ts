import type { AnswerValue } from '../kinds/kind.ts';

/** Why an answer is not taken without being looked at. */
export type Doubt =
  /** The file names another unit than the notice, in the label or in the value. */
  | 'unit'
  /** The columns bear other years than the notice asks, or as many cells as years are not there. */
  | 'year'
  /** Cells and questions do not correspond one to one. */
  | 'place'
  /** The kind of answer cannot read it, or reads it with a doubt. */
  | 'unreadable'
  /** The label differs from that of the notice. */
  | 'label'
  /** The same question is answered in another way elsewhere in the files. */
  | 'conflict';

/** An answer found in a file. */
export interface Proposal {
  /** The leaf's id. */
  readonly field: string;
  readonly label: string;
  /** As it would be kept: in the form of its kind where that is without doubt, else as typed. */
  readonly value: AnswerValue;
  /** As it stands in the file. */
  readonly raw: string;
  /** From 0 to 1: how surely this is the answer to this question. Below `sure` it is not taken without a look. */
  readonly similarity: number;
  /** File and place: 附件3.docx T2R3C1 is the first cell of the third row of the second table, P12 the twelfth paragraph. */
  readonly source: string;
  readonly doubts: readonly Doubt[];
}

/** Text of a file that answers nothing the notice asks here. */
export interface Unmatched {
  readonly text: string;
  readonly source: string;
}

/** What a file answers. */
export interface Intake {
  readonly answers: readonly Proposal[];
  /** Leaves that the papers found in the file ask for and the file leaves blank. */
  readonly missing: readonly string[];
  readonly unmatched: readonly Unmatched[];
  /** The form's own words that were recognised, and answers said again; with the others they are all the file says. */
  readonly formWords: readonly string[];
  readonly papers: readonly ('basic-info' | 'plan')[];
}

/** From here on an answer counts as found without doubt. */
export const sure = 0.75;
