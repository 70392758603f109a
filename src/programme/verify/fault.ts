import type { faultSentences } from './words.zh.ts';

export type FaultCode = keyof typeof faultSentences;

/** A fault in a definition: the process does not start with one. */
export interface Fault {
  /** Where in the notice, as `checks[3].left.leaf`. */
  readonly path: string;
  readonly code: FaultCode;
  /** The id or value that is at fault. */
  readonly subject: string;
}

export type Report = (path: string, code: FaultCode, subject: string) => void;
