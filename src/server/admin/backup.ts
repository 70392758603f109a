import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { openAsItIs } from '../storage/open-database.ts';
import { backupWords } from '../storage/backup/backup-words.zh.ts';
import { makeBackup } from '../storage/backup/make-backup.ts';
import { runCommand } from './run-command.ts';

/**
 * `npm run backup -- FILE`: everything into one file, while the server runs on PostgreSQL; with the embedded database
 * it is stopped first. Exit code 2 when nothing was written.
 */
async function main([file]: readonly string[]): Promise<number> {
  if (file === undefined || file.startsWith('-')) throw new Error(backupWords.usage.backup);
  const config = readConfig(process.env, { dataDir: '.data/serve' });
  const place = { ...config, dataDir: resolve(config.dataDir) };
  const database = await openAsItIs(place);
  try {
    const made = await makeBackup({ db: database.db, dataDir: place.dataDir }, file, new Date());
    console.log(backupWords.backedUp(made.file, (await stat(made.file)).size, made.manifest));
    return 0;
  } finally {
    await database.close();
  }
}

await runCommand(() => main(process.argv.slice(2)), backupWords.refused);
