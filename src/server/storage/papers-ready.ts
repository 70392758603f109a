import type { Db } from './tables.ts';

/** Notes that every paper of a version is rendered and kept. */
export async function markPapersReady(db: Db, versionId: string): Promise<void> {
  await db.updateTable('version').set({ papers_ready: true }).where('id', '=', versionId).execute();
}
