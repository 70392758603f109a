import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { SqlPool } from '../sql-pool.ts';
import { fileOperations } from './file-operations.ts';
import { durableParameters, setFsyncHook } from './fsync-hook.ts';
import { lockFolder } from './folder-lock.ts';
import { setFullDiskHook } from './full-disk-hook.ts';
import { keepHouse } from './housekeeping.ts';
import { oneConnectionPool } from './one-connection.ts';
import { prepareFolder } from './prepared-folder.ts';
import { keepSpareRoom } from './spare-room.ts';

export interface OpenedPglite {
  readonly pool: SqlPool;
  /** How many times the disk was asked to keep what it has. */
  fsyncs(): number;
  close(): Promise<void>;
}

/**
 * The embedded database in a folder, held by this process alone, every commit on the disk before it is answered.
 * Throws a sentence when another process holds the folder.
 */
export async function openPglite(dataDir: string): Promise<OpenedPglite> {
  mkdirSync(dataDir, { recursive: true });
  const unlock = await lockFolder(dataDir);
  try {
    const folder = join(dataDir, 'database');
    await prepareFolder(folder);
    const lite = await PGlite.create({ dataDir: folder, startParams: durableParameters(PGlite) });
    const operations = fileOperations(lite);
    const fsyncs = setFsyncHook(operations, folder);
    const room = keepSpareRoom(dataDir);
    setFullDiskHook(operations, room);
    const pool = oneConnectionPool(lite, room);
    const stopHousekeeping = keepHouse(pool);
    return {
      pool,
      fsyncs,
      async close() {
        stopHousekeeping();
        await pool.end();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
