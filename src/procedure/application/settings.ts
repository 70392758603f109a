/** What a call sets and the notice does not state: all of it `basis: 'assumed'`, shown as such and changeable. */
export interface CallSettings {
  /** Copies of the print pack. */
  readonly copies: number;
  /** Working days from submission to the sealed scans. */
  readonly sealWorkingDays: number;
}

export const assumedSettings: CallSettings = { copies: 2, sealWorkingDays: 3 };
