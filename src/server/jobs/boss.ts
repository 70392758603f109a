import { fromKysely, PgBoss, type QueueOptions } from 'pg-boss';
import type { Database } from '../storage/open-database.ts';
import type { SqlPool } from '../storage/sql-pool.ts';
import type { JobInputs, Jobs } from './jobs.ts';

/** What is done for each kind of job. One that throws is tried again. */
export type JobHandlers = { readonly [Name in keyof JobInputs]: (input: JobInputs[Name]) => Promise<void> };

export interface Boss extends Jobs {
  /** Waits for the job in hand, then takes no more. */
  stop(): Promise<void>;
}

const retry = { retryLimit: 2, retryDelay: 5, retryBackoff: true };

/** How often and how late each kind of job is tried again; a mail server may be away for a morning. */
const queues: Readonly<Record<keyof JobInputs, QueueOptions>> = {
  papers: retry,
  // Of a thousand pages with office files among them it takes minutes.
  book: { retryLimit: 2, retryDelay: 30, retryBackoff: true, expireInSeconds: 7200 },
  scan: retry,
  delivery: { retryLimit: 9, retryDelay: 30, retryBackoff: true },
  reminders: retry,
};

/** However many processes ask for it, one job of this kind is enqueued in so many seconds. */
const slots: { readonly [Name in keyof JobInputs]?: number } = { reminders: 300 };

/** So often a kind is looked for: papers are waited for, a mail is not. */
const secondsBetweenLooks: Readonly<Record<keyof JobInputs, number>> = {
  papers: 1,
  book: 2,
  scan: 1,
  delivery: 2,
  reminders: 5,
};

/**
 * The queue in the same database, with whoever does the work. Without handlers jobs are only enqueued, for another
 * process to do. In: what to do with faults of the queue itself, which have no request to be told to.
 */
export async function openJobs(
  database: Pick<Database, 'kind' | 'pool'>,
  handlers: JobHandlers | null,
  onFault: (error: unknown) => void,
): Promise<Boss> {
  const boss = new PgBoss({
    backend: database.kind,
    db: { executeSql: (text, values) => execute(database.pool, text, values) },
    schedule: false,
  });
  boss.on('error', onFault);
  await boss.start();
  const names = Object.keys(queues) as (keyof JobInputs)[];
  for (const name of names) await boss.createQueue(name, queues[name]);
  if (handlers !== null) {
    for (const name of names) await work(boss, name, handlers);
  }
  return {
    async send(db, name, input) {
      const seconds = slots[name];
      const slot = seconds === undefined ? {} : { singletonSeconds: seconds };
      await boss.send(name, input, { ...slot, db: fromKysely(db) });
    },
    stop: () => boss.stop({ close: false, graceful: true }),
  };
}

/** Does the jobs of one kind, as they come. */
const work = (boss: PgBoss, name: keyof JobInputs, handlers: JobHandlers): Promise<string> =>
  boss.work<never>(name, { pollingIntervalSeconds: secondsBetweenLooks[name] }, async (jobs) => {
    for (const job of jobs) await handlers[name](job.data);
  });

/** A text without values may hold several statements. */
const execute = (pool: SqlPool, text: string, values: unknown[] = []) =>
  values.length > 0 ? pool.query(text, values) : pool.query(text);
