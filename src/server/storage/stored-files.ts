import type { Db } from './tables.ts';

/** A file in the store, as far as the database knows it. */
export interface StoredFile {
  readonly hash: string;
  readonly bytes: number;
  /** Media type, told by content. */
  readonly type: string;
  /** Of a PDF that was counted; null for anything else. */
  readonly pages: number | null;
}

/** Notes a file of the store. The same content is noted once. */
export async function noteStoredFile(db: Db, file: StoredFile, now: Date): Promise<void> {
  await db
    .insertInto('stored_file')
    .values({ ...file, stored_at: now })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
}

/** The stored file with this hash, or undefined. */
export async function findStoredFile(db: Db, hash: string): Promise<StoredFile | undefined> {
  const row = await db
    .selectFrom('stored_file')
    .select(['hash', 'bytes', 'type', 'pages'])
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row && { ...row, bytes: Number(row.bytes) };
}

/** What is noted of these files, by their hashes. */
export async function findStoredFiles(db: Db, hashes: readonly string[]): Promise<Map<string, StoredFile>> {
  if (hashes.length === 0) return new Map();
  const rows = await db
    .selectFrom('stored_file')
    .select(['hash', 'bytes', 'type', 'pages'])
    .where('hash', 'in', hashes)
    .execute();
  return new Map(rows.map((row) => [row.hash, { ...row, bytes: Number(row.bytes) }]));
}
