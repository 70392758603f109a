import { createWriteStream } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import { openDiskStore } from '../../files/disk-store.ts';
import { openJobs } from '../../jobs/boss.ts';
import { newId } from '../../new-id.ts';
import { inTransaction } from '../in-transaction.ts';
import { migrate, migrationNames } from '../migrate.ts';
import { openAsItIs, type Database, type DatabasePlace } from '../open-database.ts';
import { recordEvent } from '../record-event.ts';
import { sealEvents } from '../seals/seal-events.ts';
import { verifyEvents, type Verified } from '../seals/verify-events.ts';
import type { Db } from '../tables.ts';
import { BackupRefused } from './backup-refused.ts';
import { backupWords } from './backup-words.zh.ts';
import { tablesOf } from './dump-tables.ts';
import { fillTables } from './fill-tables.ts';
import { besideEntry, besideFiles, fileEntry, type Manifest } from './manifest.ts';
import { readBackup, type Backup } from './read-backup.ts';

export interface Restored {
  readonly manifest: Manifest;
  /** The events, recomputed after all was put back and brought to this version's shape. */
  readonly verified: Verified;
}

/**
 * Puts a backup back into an empty place, on the embedded database or a PostgreSQL server, whichever it came from; then
 * brings the tables to this version's shape and recomputes the seals. Everything is compared with its digest before
 * the first byte is written. Throws `BackupRefused` for a damaged backup, one of a newer version, and a place that is
 * not empty; what a failure left behind is taken away again.
 */
export async function restoreBackup(place: DatabasePlace, file: string, now: Date): Promise<Restored> {
  const dataDir = resolve(place.dataDir);
  const lying = await readdir(dataDir).catch(() => []);
  if (lying.length > 0) throw new BackupRefused(backupWords.folderNotEmpty(dataDir));
  const backup = await readBackup(file);
  try {
    const newer = backup.manifest.migrations.filter((name) => !migrationNames.includes(name));
    if (newer.length > 0) throw new BackupRefused(backupWords.newerBackup(newer));
    try {
      return await putBack({ ...place, dataDir }, backup, now);
    } catch (error) {
      for (const name of await readdir(dataDir).catch(() => []))
        await rm(join(dataDir, name), { recursive: true, force: true });
      throw error;
    }
  } finally {
    backup.close();
  }
}

async function putBack(place: DatabasePlace, backup: Backup, now: Date): Promise<Restored> {
  const { manifest } = backup;
  const database = await openAsItIs(place);
  const { db } = database;
  let begun = false;
  try {
    if ((await tablesOf(db)).length > 0) throw new BackupRefused(backupWords.databaseNotEmpty);
    await putFiles(place.dataDir, backup);
    begun = true;
    await migrate(db, manifest.migrations.toSorted().at(-1));
    await inTransaction(db, async (tx) => {
      await fillTables(tx, backup);
      const witness = { actor: null, address: 'server', clock: () => now };
      await recordEvent(tx, witness, 'platform.restored', '', { madeAt: manifest.madeAt });
    });
    await migrate(db);
    await sealEvents(db, 0, now);
    await askForWorkAgain(database);
    return { manifest, verified: await verifyEvents(db, now) };
  } catch (error) {
    if (begun) await emptyAgain(db);
    throw error;
  } finally {
    await database.close();
  }
}

async function putFiles(dataDir: string, backup: Backup): Promise<void> {
  const store = openDiskStore(join(dataDir, 'files'));
  const lost = new Set(backup.manifest.lost);
  const incoming = join(dataDir, '.restoring');
  await mkdir(incoming, { recursive: true });
  const names = backup.manifest.entries.map(({ name }) => name);
  for (const name of names) {
    const hash = basename(name);
    if (name !== fileEntry(hash) || lost.has(hash)) continue;
    const arriving = join(incoming, newId());
    await pipeline(await backup.stream(name), createWriteStream(arriving));
    await store.take(arriving);
  }
  await rm(incoming, { recursive: true, force: true });
  for (const name of besideFiles)
    if (names.includes(besideEntry(name)))
      await pipeline(
        await backup.stream(besideEntry(name)),
        createWriteStream(join(dataDir, name), { mode: 0o600 }),
      );
}

/** The queue itself is not kept: papers that were not printed yet and notices not yet sent are asked for again. */
async function askForWorkAgain(database: Database): Promise<void> {
  const { db } = database;
  const faults: unknown[] = [];
  const jobs = await openJobs(database, null, (fault) => faults.push(fault));
  try {
    const versions = await db.selectFrom('version').select('id').where('papers_ready', '=', false).execute();
    for (const { id } of versions) await jobs.send(db, 'papers', { versionId: id });
    const waiting = await db.selectFrom('delivery').selectAll().where('state', '=', 'waiting').execute();
    for (const { notice_id: noticeId, channel } of waiting)
      await jobs.send(db, 'delivery', { noticeId: Number(noticeId), channel });
  } finally {
    await jobs.stop();
  }
}

/** The place was empty before: whatever is there now was put there here. */
async function emptyAgain(db: Db): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select format('public.%I', relname) as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r'`.execute(db);
  if (rows.length > 0)
    await sql.raw(`drop table ${rows.map(({ name }) => name).join(', ')} cascade`).execute(db);
}
