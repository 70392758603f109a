import type { PaperId } from '#programme/views/papers.ts';
import type { ScanVerdict } from '#procedure/application/scan-verdict.ts';
import type { Json, MaybeMoment, Moment } from './column-types.ts';

export interface ScanCheckTable {
  application_id: string;
  paper: PaperId;
  code: string;
  /** The scan that was compared: one filed later for the same paper is another. */
  hash: string;
  asked_at: Moment;
  /** Null while it is being read. */
  read_at: MaybeMoment;
  verdict: Json<ScanVerdict> | null;
  /** Why nothing could be read of the file. */
  reading_fault: string | null;
  confirmed_by: string | null;
  confirmed_at: MaybeMoment;
}

export interface ScanTables {
  scan_check: ScanCheckTable;
}
