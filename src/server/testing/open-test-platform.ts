import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '#kernel/actor.ts';
import { createAccounts } from '../accounts/create-accounts.ts';
import type { Asking, Platform } from '../context.ts';
import { openDiskStore } from '../files/disk-store.ts';
import { type Boss, openJobs } from '../jobs/boss.ts';
import { type Database, openDatabase } from '../storage/open-database.ts';
import { freshTestDatabase } from './test-database.ts';
import { emptyTables } from './empty-tables.ts';

/** A platform whose clock stands still until a test moves it. */
export interface TestPlatform extends Platform {
  readonly database: Database;
  setClock(now: Date): void;
  /** One request by somebody. */
  asking(actor: Actor): Asking;
}

interface Shared {
  readonly database: Database;
  readonly jobs: Boss;
}

let shared: Promise<Shared> | undefined;
let folder: string | undefined;

/** When tests begin: within the call that `makeCall` opens. */
export const testNow = new Date('2023-06-01T01:00:00Z');

/**
 * The platform for a test: PGlite, or PostgreSQL where TEST_DATABASE_URL says so, opened once for all tests of the
 * worker and emptied here. Jobs are enqueued and not done. Files lie in a folder of their own.
 */
export async function openTestPlatform(): Promise<TestPlatform> {
  shared ??= open();
  const { database, jobs } = await shared;
  await emptyTables(database.pool);
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  folder = mkdtempSync(join(tmpdir(), 'shuzhuan-test-'));
  let now = testNow;
  const clock = () => now;
  const secret = 'a secret for tests, long enough to be one';
  const platform: Platform = {
    db: database.db,
    files: openDiskStore(join(folder, 'files')),
    jobs,
    accounts: createAccounts({ db: database.db, secret, clock }),
    demo: false,
    dataDir: folder,
    clock,
  };
  return {
    ...platform,
    database,
    setClock: (moment) => {
      now = moment;
    },
    asking: (actor) => ({ ...platform, actor, address: '192.0.2.1' }),
  };
}

async function open(): Promise<Shared> {
  const databaseUrl = await freshTestDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'shuzhuan-test-database-'));
  process.on('exit', () => rmSync(dataDir, { recursive: true, force: true }));
  const database = await openDatabase({ databaseUrl, dataDir });
  const jobs = await openJobs(database, null, (error) => console.error(error));
  return { database, jobs };
}
