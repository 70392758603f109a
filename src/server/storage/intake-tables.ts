import type { AnswerInput } from '#contract/shapes.ts';
import type { ReadPicture } from '#papers/intake/intake-reader.ts';
import type { Intake } from '#programme/intake/intake.ts';
import type { Json, MaybeMoment, Moment } from './column-types.ts';

/** An answer that was taken, or an order to which it added its row: what stood there before, and the revision it became. */
export interface TakenAnswer {
  readonly leaf: string;
  readonly before: AnswerInput;
  readonly revision: number;
}

export interface IntakeTable {
  id: string;
  application_id: string;
  read_by: string;
  read_at: Moment;
  /** Names of the files. */
  files: Json<string[]>;
  found: Json<Intake>;
  /** Pictures the files show. */
  pictures: Json<ReadPicture[]>;
  taken: Json<TakenAnswer[]>;
  taken_at: MaybeMoment;
  undone_at: MaybeMoment;
}

export interface IntakeTables {
  intake: IntakeTable;
}
