import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { up as platform } from './migrations/0001-platform.ts';
import { up as accounts } from './migrations/0002-accounts.ts';
import type { Tables } from './tables.ts';

/** Every change of the tables, in order; a name never changes once it is released. */
const migrations: Record<string, Migration> = {
  '0001-platform': { up: platform },
  '0002-accounts': { up: accounts },
};

/** Brings the tables to this version's shape. Throws what the database said when it cannot. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error(JSON.stringify(error));
}
