import { Kysely, PostgresDialect, type PostgresPool } from 'kysely';
import { migrate } from './migrate.ts';
import { openPglite } from './pglite/open-pglite.ts';
import { openPostgresPool } from './postgres/postgres-pool.ts';
import type { SqlPool } from './sql-pool.ts';
import type { Db, Tables } from './tables.ts';

export interface DatabasePlace {
  /** A PostgreSQL server; without it the embedded database in `dataDir` is used. */
  readonly databaseUrl?: string | undefined;
  readonly dataDir: string;
  /** Connections to the server at most; the embedded database has one. */
  readonly connections?: number | undefined;
}

export interface Database {
  readonly kind: 'pglite' | 'postgres';
  readonly db: Db;
  /** The connections below `db`, for libraries that bring their own SQL. */
  readonly pool: SqlPool;
  /** Releases everything; `db` and `pool` are not used afterwards. */
  close(): Promise<void>;
}

/**
 * Opens the database and brings its tables to this version's shape. One dialect, one code path: PostgreSQL, from a
 * server or embedded. Throws a sentence when another process holds the folder.
 */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  const opened = await openAsItIs(place);
  try {
    await migrate(opened.db);
  } catch (error) {
    await opened.close();
    throw error;
  }
  return opened;
}

/** Opens the database with whatever tables it has: for those who back it up, fill it or upgrade it. Throws likewise. */
export async function openAsItIs(place: DatabasePlace): Promise<Database> {
  const opened = await openPool(place);
  // Kysely's type also asks for cursors, which it uses only when it is given a cursor package.
  const pool = opened.pool as unknown as PostgresPool;
  return { ...opened, db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) };
}

async function openPool(place: DatabasePlace): Promise<Omit<Database, 'db'>> {
  if (place.databaseUrl === undefined) {
    const lite = await openPglite(place.dataDir);
    return { kind: 'pglite', pool: lite.pool, close: () => lite.close() };
  }
  const pool = openPostgresPool(place.databaseUrl, place.connections);
  return { kind: 'postgres', pool, close: () => pool.end() };
}
