import type { Basis } from './basis.ts';

/** How one part of the papers is filled in, beside what the text of the notice asks. */
export interface Guidance {
  /** A section of the outline, a sheet of 附件3 or its cover (`cover`). */
  readonly of: string;
  /** The centre types it is meant for; absent: all. */
  readonly for?: readonly string[];
  /** What a good answer holds, a line each. */
  readonly advice: readonly string[];
  /** An invented answer, a paragraph each. */
  readonly example: readonly string[];
  readonly basis: Basis;
}

/** The part of 附件3 that is no sheet. */
export const coverPart = 'cover';
