import type { AnswerInput } from '#contract/shapes.ts';

/** One save, as a tab sends it. */
export interface AnswerSave {
  readonly applicationId: string;
  readonly leaf: string;
  readonly value: AnswerInput;
  /** The revision it was changed from; 0: there was none. */
  readonly basedOn: number;
  /** The tab, and the running number of its saves. */
  readonly writer: string;
  readonly sequence: number;
}
