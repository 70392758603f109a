/** One save, as a tab sends it. */
export interface AnswerSave {
  readonly applicationId: string;
  readonly leaf: string;
  /** The value as canonical JSON: written, measured and digested as it is. */
  readonly json: string;
  /** The revision it was changed from; 0: there was none. */
  readonly basedOn: number;
  /** The tab, and the running number of its saves. */
  readonly writer: string;
  readonly sequence: number;
}
