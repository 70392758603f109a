import type { PreparedPassword } from '../accounts/accounts.ts';
import type { Db } from './tables.ts';

/** Hashes of a person's last passwords, the newest first. */
export async function lastPasswords(db: Db, personId: string, count: number): Promise<string[]> {
  const rows = await db
    .selectFrom('password_history')
    .select('hash')
    .where('person_id', '=', personId)
    .orderBy('set_at', 'desc')
    .limit(count)
    .execute();
  return rows.map((row) => row.hash);
}

/** Keeps a password among a person's last ones. */
export async function rememberPassword(
  db: Db,
  personId: string,
  { hash, handedOut }: PreparedPassword,
  now: Date,
): Promise<void> {
  await db
    .insertInto('password_history')
    .values({ person_id: personId, hash, set_at: now, handed_out: handedOut })
    .execute();
}
