import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { up as platform } from './migrations/0001-platform.ts';
import { up as accounts } from './migrations/0002-accounts.ts';
import { up as pins } from './migrations/0003-pins.ts';
import { up as together } from './migrations/0004-together.ts';
import { up as calls } from './migrations/0005-calls.ts';
import { up as notices } from './migrations/0006-notices.ts';
import { up as search } from './migrations/0007-search.ts';
import { up as organisations } from './migrations/0010-organisations.ts';
import { up as searchSpeed } from './migrations/0011-search-speed.ts';
import { up as versionNotice } from './migrations/0011-version-notice.ts';
import { up as scanChecks } from './migrations/0013-scan-checks.ts';
import { up as quickCompression } from './migrations/0014-quick-compression.ts';
import { up as intake } from './migrations/0015-intake.ts';
import { up as county } from './migrations/0008-county.ts';
import type { Tables } from './tables.ts';

/** Every change of the tables, in order; a name never changes once it is released. */
const migrations: Record<string, Migration> = {
  '0001-platform': { up: platform },
  '0002-accounts': { up: accounts },
  '0003-pins': { up: pins },
  '0004-together': { up: together },
  '0005-calls': { up: calls },
  '0006-notices': { up: notices },
  '0007-search': { up: search },
  '0008-county': { up: county },
  '0010-organisations': { up: organisations },
  '0011-search-speed': { up: searchSpeed },
  '0011-version-notice': { up: versionNotice },
  '0013-scan-checks': { up: scanChecks },
  '0014-quick-compression': { up: quickCompression },
  '0015-intake': { up: intake },
};

/** Names of all changes, in order. */
export const migrationNames: readonly string[] = Object.keys(migrations);

/** Brings the tables to this version's shape, or that of the change named. Throws what the database said when it cannot. */
export async function migrate(db: Kysely<Tables>, to?: string): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await (to === undefined ? migrator.migrateToLatest() : migrator.migrateTo(to));
  if (error !== undefined) throw error instanceof Error ? error : new Error(JSON.stringify(error));
}

/** Names of the changes this database has seen, in order; none for an empty one. */
export async function migrationsDone(db: Kysely<Tables>): Promise<string[]> {
  const { rows: there } =
    await sql`select 1 where to_regclass('public.kysely_migration') is not null`.execute(db);
  if (there.length === 0) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db);
  return rows.map(({ name }) => name);
}
