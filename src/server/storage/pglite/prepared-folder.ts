import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { newId } from '../../new-id.ts';
import { syncPath } from './fsync-hook.ts';

const cache = fileURLToPath(new URL('../../../../.cache', import.meta.url));

/**
 * Puts an empty database into a folder that has none: a copy of one that was made once and lies under `.cache`, for
 * making one takes seconds. Whole or not at all: a folder half copied when the power went is not taken for a database.
 */
export async function prepareFolder(folder: string): Promise<void> {
  if (existsSync(join(folder, 'PG_VERSION'))) return;
  const copy = `${folder}.${newId()}.new`;
  mkdirSync(dirname(folder), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  try {
    cpSync(await emptyDatabase(), copy, { recursive: true });
    syncTree(copy);
    renameSync(copy, folder);
    syncPath(dirname(folder));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** The folder of the empty database, made when it is not there yet. Out: its path. */
export async function emptyDatabase(): Promise<string> {
  const folder = join(cache, `empty-database-${version()}`);
  if (existsSync(folder)) return folder;
  const made = `${folder}.${newId()}.new`;
  mkdirSync(cache, { recursive: true });
  try {
    const lite = await PGlite.create({ dataDir: made });
    await lite.close();
    // Of several that make it at once one is first; the others' are as good.
    if (!existsSync(folder)) renameSync(made, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
  return folder;
}

function version(): string {
  const manifest = new URL('../package.json', import.meta.resolve('@electric-sql/pglite'));
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

function syncTree(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) syncPath(join(folder, name));
  syncPath(folder);
}
