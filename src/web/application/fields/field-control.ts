/** What every control of a field carries, so that its label and notes are read with it. */
export interface LeafControl {
  readonly id: string;
  readonly 'aria-describedby': string;
  readonly 'aria-invalid': boolean;
  readonly disabled: boolean;
  readonly placeholder: string | undefined;
}

/** The id of the control of a leaf in the document; labels name it. */
export const controlId = (leaf: string): string => `answer-${leaf}`;
