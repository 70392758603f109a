import type { Db } from '../storage/tables.ts';
import type { ScanOfPaper } from '../storage/scan-checks.ts';
import type { Outgoing } from '../storage/write-notices.ts';

/** Work that follows an act, on a queue in the same database. */
export interface JobInputs {
  /** Renders and keeps the papers of a frozen version. */
  papers: { versionId: string };
  /** Binds the evidence of a frozen version into a book. */
  book: { versionId: string };
  /** Compares a sealed scan with its paper, where the request that brought it did not wait. */
  scan: ScanOfPaper;
  /** Sends a notice by mail, SMS or 企业微信. */
  delivery: Outgoing;
  /** Reminds of deadlines that come near. */
  reminders: null;
}

export interface Jobs {
  /** Enqueues within the transaction it is given: a rolled-back act leaves no job. */
  send<Name extends keyof JobInputs>(db: Db, name: Name, input: JobInputs[Name]): Promise<void>;
}
