import type { Platform } from '../context.ts';
import type { Db } from '../storage/tables.ts';
import { writeStanding } from './book-standing.ts';

/**
 * Asks for the book of a version within the transaction of the act it follows, and notes that it is queued: before the
 * act stands, so that the note never comes after what the job itself notes.
 */
export async function queueBook(
  platform: Pick<Platform, 'jobs' | 'dataDir'>,
  tx: Db,
  versionId: string,
): Promise<void> {
  await platform.jobs.send(tx, 'book', { versionId });
  // Where nothing can be noted the book is bound all the same; until then it looks as if nobody had asked.
  await writeStanding(platform, versionId, { state: 'waiting' }).catch(() => undefined);
}
