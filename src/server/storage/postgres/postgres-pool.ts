import pg from 'pg';
import { databaseFault } from '../database-fault.ts';
import { statementName } from './statement-name.ts';
import type { SqlClient, SqlPool, SqlResult } from '../sql-pool.ts';

const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);

/** A transaction left open would hold its locks and keep its events from being sealed: the server ends it. */
const idleInTransaction = 30_000;

/**
 * Connections to a PostgreSQL server. A bigint arrives as a number, as from PGlite. A connection that breaks is
 * replaced by the next request; meanwhile requests are refused with `databaseAway`.
 */
export function openPostgresPool(url: string, size = 10): SqlPool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: 5_000,
    idle_in_transaction_session_timeout: idleInTransaction,
    application_name: 'shuzhuan',
    types,
  });
  // An idle connection that breaks reports here; whoever asks next gets a new one.
  pool.on('error', () => undefined);
  const wrapped = new WeakMap<pg.PoolClient, SqlClient>();

  const connect = async (): Promise<SqlClient> => {
    const client = await pool.connect().catch(rethrow);
    let known = wrapped.get(client);
    if (known === undefined) {
      client.on('error', () => undefined);
      known = wrapClient(client);
      wrapped.set(client, known);
    }
    return known;
  };
  return {
    options: pool.options,
    connect,
    query: (text, values) => ask(pool, text, values),
    end: () => pool.end(),
  };
}

function wrapClient(client: pg.PoolClient): SqlClient {
  return {
    query: (text, values) => ask(client, text, values),
    release: (discard) => client.release(discard ?? false),
  };
}

/** A text without values may hold several statements, which bear no name. */
async function ask(
  asked: pg.Pool | pg.PoolClient,
  text: string,
  values?: readonly unknown[],
): Promise<SqlResult> {
  try {
    const statement = values && { name: statementName(text), text, values: [...values] };
    return (await asked.query(statement ?? text)) as unknown as SqlResult;
  } catch (error) {
    throw databaseFault(error);
  }
}

function rethrow(error: unknown): never {
  throw databaseFault(error);
}
