import type { PGlite } from '@electric-sql/pglite';
import { databaseFault } from '../database-fault.ts';
import type { SqlClient, SqlPool, SqlResult } from '../sql-pool.ts';
import type { SpareRoom } from './spare-room.ts';

/** Does a statement write? Taken for one when in doubt. */
const writes = /\b(insert|update|delete|merge|create|alter|truncate|vacuum|reindex|drop)\b/i;

/**
 * PGlite as a pool of one connection: whoever asks waits until the one before has released it. Inside a transaction
 * ask the transaction only – a query on the pool would wait for ever. Refuses `storageFull` before PostgreSQL meets it.
 */
export function oneConnectionPool(lite: PGlite, room: SpareRoom): SqlPool {
  let last: Promise<unknown> = Promise.resolve();

  const query = async (text: string, values?: readonly unknown[]): Promise<SqlResult> => {
    if (writes.test(text)) room.mustSuffice();
    try {
      if (values !== undefined) return (await lite.query(text, [...values])) as unknown as SqlResult;
      const results = await lite.exec(text);
      const rows = results.flatMap((one) => one.rows);
      return { command: 'SELECT', rowCount: rows.length, rows };
    } catch (error) {
      throw databaseFault(error);
    }
  };

  const connect = async (): Promise<SqlClient> => {
    const before = last;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    last = promise;
    await before;
    return { query, release: (discard) => void freed(discard ?? false).then(resolve) };
  };

  /** A connection in doubt may still be in a transaction: there is no other one to replace it. */
  const freed = async (discard: boolean): Promise<undefined> => {
    if (discard) await lite.query('rollback').catch(() => undefined);
    return undefined;
  };

  return {
    options: {},
    connect,
    async query(text, values) {
      const client = await connect();
      try {
        return await client.query(text, values);
      } catch (error) {
        // A failed text of several statements may have left its own `begin` open.
        if (values === undefined) await lite.query('rollback').catch(() => undefined);
        throw error;
      } finally {
        client.release();
      }
    },
    async end() {
      const client = await connect();
      await lite.close();
      client.release();
    },
  };
}
