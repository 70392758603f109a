import { join, resolve } from 'node:path';
import { migrate, migrationNames, migrationsDone } from '../migrate.ts';
import { openAsItIs, type DatabasePlace } from '../open-database.ts';
import { verifyEvents, type Verified } from '../seals/verify-events.ts';
import { BackupRefused } from './backup-refused.ts';
import { backupWords } from './backup-words.zh.ts';
import { makeBackup } from './make-backup.ts';

export interface Upgraded {
  /** Changes made now; none where the database was of this version. */
  readonly made: readonly string[];
  /** The backup from before; null where there was nothing to back up or to change. */
  readonly backup: string | null;
  readonly verified: Verified;
}

/**
 * Backs up, brings the tables to this version's shape, recomputes the seals. The backup lies where `backupFile` says or
 * below `backups` in the data folder. Throws `BackupRefused` for a database of a newer version; when a change fails the
 * database stays as it was.
 */
export async function upgradeDatabase(
  place: DatabasePlace,
  now: Date,
  backupFile?: string,
): Promise<Upgraded> {
  const dataDir = resolve(place.dataDir);
  const database = await openAsItIs({ ...place, dataDir });
  const { db } = database;
  try {
    const done = await migrationsDone(db);
    const newer = done.filter((name) => !migrationNames.includes(name));
    if (newer.length > 0) throw new BackupRefused(backupWords.newerDatabase(newer));
    const made = migrationNames.filter((name) => !done.includes(name));
    const stamp = now.toISOString().replaceAll(/[:.]/gu, '-');
    const backup =
      made.length === 0 || done.length === 0
        ? null
        : (
            await makeBackup(
              { db, dataDir },
              backupFile ?? join(dataDir, 'backups', `before-upgrade-${stamp}.zip`),
              now,
            )
          ).file;
    await migrate(db).catch((error: unknown) => {
      if (backup === null) throw error;
      throw new BackupRefused(
        backupWords.upgradeFailed(error instanceof Error ? error.message : String(error), backup),
      );
    });
    return { made, backup, verified: await verifyEvents(db, now) };
  } finally {
    await database.close();
  }
}
