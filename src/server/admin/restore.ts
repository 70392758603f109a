import { readConfig } from '../config.ts';
import { sealFaultSentence } from '../storage/seals/words.zh.ts';
import { backupWords } from '../storage/backup/backup-words.zh.ts';
import { restoreBackup } from '../storage/backup/restore-backup.ts';
import { runCommand } from './run-command.ts';
import { verifyWords } from './words.zh.ts';

/**
 * `npm run restore -- FILE`: a backup into the empty folder and database the environment names. Exit code 1 when the
 * events that were put back do not agree with their seals, 2 when nothing was written.
 */
async function main([file]: readonly string[]): Promise<number> {
  if (file === undefined || file.startsWith('-')) throw new Error(backupWords.usage.restore);
  const config = readConfig(process.env, { dataDir: '.data/serve' });
  const { manifest, verified } = await restoreBackup(config, file, new Date());
  console.log(backupWords.restored(manifest));
  for (const fault of verified.faults) console.log(sealFaultSentence(fault));
  console.log(verified.faults.length === 0 ? verifyWords.agrees(verified) : verifyWords.differs(verified));
  return verified.faults.length === 0 ? 0 : 1;
}

await runCommand(() => main(process.argv.slice(2)), backupWords.refused);
