import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { RegionMap } from '#contract/region-map.ts';
import { createAccounts } from './accounts/create-accounts.ts';
import { readSecret } from './accounts/read-secret.ts';
import { seedRecommendingUnits } from './accounts/seed-recommending-units.ts';
import type { Config } from './config.ts';
import type { Platform } from './context.ts';
import { httpSeals } from './electronic-seals/http-seals.ts';
import { openDiskStore } from './files/disk-store.ts';
import { openJobs } from './jobs/boss.ts';
import { startSealer } from './jobs/sealer.ts';
import { deliver } from './notify/deliver.ts';
import { openPosts } from './notify/posts.ts';
import { remind } from './notify/remind.ts';
import { startReminders } from './notify/start-reminders.ts';
import { bindVersion } from './papers/bind-version.ts';
import { keepPapers } from './papers/kept-papers.ts';
import { checkScan } from './scans/check-scan.ts';
import { openDatabase } from './storage/open-database.ts';

export interface StartedPlatform {
  readonly platform: Platform;
  /** Lets the job in hand end, seals the last events, then closes the database. */
  close(): Promise<void>;
}

/**
 * Opens everything the server is made of, in the folder and database of the configuration. `onFault` is told of faults
 * that belong to no request. Throws a sentence when the folder is held by another process.
 */
export async function startPlatform(
  {
    dataDir,
    databaseUrl,
    publicUrl,
    mail,
    sealUrl,
    storageQuotaBytes: storageQuota,
  }: Pick<Config, 'dataDir' | 'databaseUrl'> &
    Partial<Pick<Config, 'publicUrl' | 'mail' | 'sealUrl' | 'storageQuotaBytes'>>,
  {
    demo,
    onFault,
    clock = () => new Date(),
    sealAfter,
    map,
  }: {
    demo: boolean;
    onFault: (error: unknown) => void;
    clock?: () => Date;
    /** Acts of the past that are still being written in are sealed when they are all there. */
    sealAfter?: Promise<unknown> | undefined;
    map?: RegionMap | undefined;
  },
): Promise<StartedPlatform> {
  await mkdir(dataDir, { recursive: true });
  const database = await openDatabase({ dataDir, databaseUrl });
  try {
    const { db } = database;
    await seedRecommendingUnits(db, clock());
    const accounts = createAccounts({ db, secret: await readSecret(dataDir), clock });
    const files = openDiskStore(join(dataDir, 'files'));
    const posts = openPosts(dataDir, mail, clock);
    const jobs = await openJobs(
      database,
      {
        papers: async ({ versionId }) => keepPapers(platform, versionId),
        book: ({ versionId }) => bindVersion(platform, versionId),
        scan: (scan) => checkScan(platform, scan),
        delivery: (outgoing) => deliver(platform, posts, publicUrl, outgoing),
        reminders: () => remind(platform),
      },
      onFault,
    );
    const platform: Platform = {
      db,
      files,
      jobs,
      accounts,
      demo,
      dataDir,
      clock,
      mails: mail !== undefined,
      ...(sealUrl === undefined ? {} : { seals: httpSeals(sealUrl) }),
      ...(storageQuota === undefined ? {} : { storageQuota }),
      ...(map === undefined ? {} : { map }),
    };
    const stopReminders = startReminders(platform, onFault);
    const stopSealer = startSealer(platform, onFault, sealAfter);
    return {
      platform,
      async close() {
        stopReminders();
        await jobs.stop();
        await stopSealer();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
