import { parseArgs } from 'node:util';
import { readConfig } from '../config.ts';
import { sealFaultSentence } from '../storage/seals/words.zh.ts';
import { backupWords } from '../storage/backup/backup-words.zh.ts';
import { upgradeDatabase } from '../storage/backup/upgrade-database.ts';
import { runCommand } from './run-command.ts';
import { verifyWords } from './words.zh.ts';

/**
 * `npm run upgrade [-- --backup FILE]`: backs up, changes the tables, verifies the events; the server is stopped first.
 * Exit code 1 when the events do not agree with their seals, 2 when the database stayed as it was.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { backup: { type: 'string' } } });
  const config = readConfig(process.env, { dataDir: '.data/serve' });
  const { made, backup, verified } = await upgradeDatabase(config, new Date(), values.backup);
  console.log(
    made.length === 0
      ? backupWords.upToDate
      : backup === null
        ? backupWords.firstTime
        : backupWords.upgraded(made, backup),
  );
  for (const fault of verified.faults) console.log(sealFaultSentence(fault));
  console.log(verified.faults.length === 0 ? verifyWords.agrees(verified) : verifyWords.differs(verified));
  return verified.faults.length === 0 ? 0 : 1;
}

await runCommand(main, backupWords.refused);
