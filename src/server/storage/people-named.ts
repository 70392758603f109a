import type { Db } from './tables.ts';

/** What somebody is called; nothing where they are not known. */
export async function peopleNamed(db: Db, personId: string): Promise<string> {
  const found = await db.selectFrom('user').select('name').where('id', '=', personId).executeTakeFirst();
  return found?.name ?? '';
}
