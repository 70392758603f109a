import type { Insertable } from 'kysely';
import type { BatchTable, Db } from './tables.ts';

export async function insertBatch(db: Db, batch: Insertable<BatchTable>): Promise<void> {
  await db.insertInto('batch').values(batch).execute();
}

/** Batches that still hold applications, the newest first. One that was sent back holds none. */
export function listBatches(db: Db) {
  return db
    .selectFrom('batch as b')
    .innerJoin('organisation as u', 'u.id', 'b.unit_id')
    .select([
      'b.id',
      'b.call_id as callId',
      'b.unit_id as unitId',
      'u.name as unitName',
      'b.handed_up_at as handedUpAt',
    ])
    .where((where) =>
      where.exists(where.selectFrom('application as a').select('a.id').whereRef('a.batch_id', '=', 'b.id')),
    )
    .orderBy('b.handed_up_at', 'desc')
    .orderBy('b.id')
    .execute();
}
