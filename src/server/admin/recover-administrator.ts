import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { recoverAdministrator } from '../accounts/recover-administrator.ts';
import { readConfig, type Config } from '../config.ts';
import { migrationNames, migrationsDone } from '../storage/migrate.ts';
import { FolderInUse } from '../storage/pglite/folder-lock.ts';
import { openAsItIs, type Database } from '../storage/open-database.ts';
import { recoverAdministratorWords as words } from './recover-administrator-words.zh.ts';
import { runCommand } from './run-command.ts';

/**
 * `npm run -s recover-administrator -- --username X`: a one-time link for an administrator who lost password and second
 * factor. Works on the database the environment names and never makes one; with the embedded database the server is
 * stopped first. Exit code 2 when no link was made.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { username: { type: 'string' } } });
  const { username = '' } = values;
  if (username.trim() === '') throw new Error(words.usage);
  const config = readConfig(process.env, { dataDir: '.data/serve' });
  const database = await open({ ...config, dataDir: resolve(config.dataDir) });
  try {
    const done = await migrationsDone(database.db);
    if (done.length === 0) throw new Error(words.noDatabase(resolve(config.dataDir)));
    if (done.length < migrationNames.length) throw new Error(words.olderDatabase);
    const recovery = await recoverAdministrator({ db: database.db, clock: () => new Date() }, username);
    if ('refused' in recovery) throw new Error(words[recovery.refused](username));
    const address = config.publicUrl ?? `http://localhost:${String(config.port)}`;
    const until = recovery.expiresAt.toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' });
    console.log(words.handedOut(username, `${address}/code#${recovery.code}`, until));
    return 0;
  } finally {
    await database.close();
  }
}

async function open(place: Pick<Config, 'dataDir' | 'databaseUrl'>): Promise<Database> {
  if (place.databaseUrl !== undefined) return openAsItIs(place);
  if (!existsSync(join(place.dataDir, 'database'))) throw new Error(words.noDatabase(place.dataDir));
  try {
    return await openAsItIs(place);
  } catch (error) {
    if (error instanceof FolderInUse) throw new Error(words.inUse(error.message), { cause: error });
    throw error;
  }
}

await runCommand(main, words.refused);
