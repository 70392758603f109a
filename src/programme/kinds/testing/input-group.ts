import type { KindUse } from '../../definition/field.ts';
import type { AnswerValue } from '../kind.ts';
import type { ReadingCode } from '../reading-code.ts';

/** What is typed, what it is read to, and the doubts about it. */
export type ReadInput = readonly [raw: AnswerValue, value: unknown, ...doubts: ReadingCode[]];

/** What is typed, and why it cannot be read. */
export type RefusedInput = readonly [raw: unknown, code: ReadingCode];

/** What people type into the answers of one kind and unit. */
export interface InputGroup {
  readonly kind: KindUse;
  readonly unit?: string;
  readonly reads?: readonly ReadInput[];
  readonly refuses?: readonly RefusedInput[];
}
