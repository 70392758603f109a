import { fromKysely, PgBoss } from 'pg-boss';
import type { Database } from '../storage/open-database.ts';
import type { SqlPool } from '../storage/sql-pool.ts';
import type { JobInputs, Jobs } from './jobs.ts';

/** What is done for each kind of job. One that throws is tried again, three times in all. */
export type JobHandlers = { readonly [Name in keyof JobInputs]: (input: JobInputs[Name]) => Promise<void> };

export interface Boss extends Jobs {
  /** Waits for the job in hand, then takes no more. */
  stop(): Promise<void>;
}

const retry = { retryLimit: 2, retryDelay: 5, retryBackoff: true };
const secondsBetweenLooks = 1;

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
  const names: (keyof JobInputs)[] = ['papers'];
  for (const name of names) await boss.createQueue(name, retry);
  if (handlers !== null) {
    for (const name of names) {
      await boss.work<JobInputs[typeof name]>(
        name,
        { pollingIntervalSeconds: secondsBetweenLooks },
        async (jobs) => {
          for (const job of jobs) await handlers[name](job.data);
        },
      );
    }
  }
  return {
    async send(db, name, input) {
      await boss.send(name, input, { db: fromKysely(db) });
    },
    stop: () => boss.stop({ close: false, graceful: true }),
  };
}

/** A text without values may hold several statements. */
const execute = (pool: SqlPool, text: string, values: unknown[] = []) =>
  values.length > 0 ? pool.query(text, values) : pool.query(text);
