import type { Programme } from '#programme/definition/programme.ts';
import type { Json, MaybeMoment, Moment } from './column-types.ts';

interface CallRevisionTable {
  call_id: string;
  /** 2 for the first amendment: the notice a call was opened with is its first. */
  number: number;
  notice: Json<Programme>;
  notice_digest: string;
  reason: string;
  by_person: string;
  at: Moment;
}

interface NoticeMoveTable {
  application_id: string;
  number: number;
  from_digest: string;
  moved_at: Moment;
  /** When its applicant has read what changed. */
  read_at: MaybeMoment;
  read_by: string | null;
}

/** Tables of amended notices. */
export interface RevisionTables {
  call_revision: CallRevisionTable;
  notice_move: NoticeMoveTable;
}
