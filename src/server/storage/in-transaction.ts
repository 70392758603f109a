import type { Db } from './tables.ts';

/**
 * Does the work in one transaction: all of it stands, or – when it throws – nothing. Inside, ask only the `tx` given.
 * Within a transaction the work simply joins it.
 */
export function inTransaction<Out>(db: Db, work: (tx: Db) => Promise<Out>): Promise<Out> {
  return db.isTransaction ? work(db) : db.transaction().execute(work);
}
