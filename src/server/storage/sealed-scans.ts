import type { Insertable } from 'kysely';
import type { Db, SealedScanTable } from './tables.ts';

/** All sealed scans of an application, whatever the codes they stand for, with their files. */
export async function readSealedScans(db: Db, applicationId: string) {
  const rows = await db
    .selectFrom('sealed_scan as s')
    .innerJoin('stored_file as f', 'f.hash', 's.hash')
    .select(['s.paper', 's.code', 's.hash', 's.file_name as fileName', 's.filed_at as filedAt'])
    .select(['f.bytes', 'f.type'])
    .where('s.application_id', '=', applicationId)
    .execute();
  return rows.map((row) => ({ ...row, bytes: Number(row.bytes) }));
}

/** Keeps the scan of a paper for the code it bears; a later one for the same code takes its place. */
export async function putSealedScan(db: Db, scan: Insertable<SealedScanTable>): Promise<void> {
  const { hash, file_name, filed_by, filed_at } = scan;
  await db
    .insertInto('sealed_scan')
    .values(scan)
    .onConflict((conflict) =>
      conflict
        .columns(['application_id', 'paper', 'code'])
        .doUpdateSet({ hash, file_name, filed_by, filed_at }),
    )
    .execute();
}
