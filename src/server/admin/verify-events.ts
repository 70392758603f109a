import { parseArgs } from 'node:util';
import { BadConfig, readConfig } from '../config.ts';
import { openDatabase } from '../storage/open-database.ts';
import { verifyEvents } from '../storage/seals/verify-events.ts';
import { sealFaultSentence } from '../storage/seals/words.zh.ts';
import { verifyWords } from './words.zh.ts';

/**
 * `npm run verify-events [-- --head DIGEST]`: recomputes every seal of the events. Exit code 0 when all agrees, 1 when
 * something does not, 2 when the database cannot be opened. With the embedded database the server is stopped first.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { head: { type: 'string' } } });
  const database = await openDatabase(readConfig(process.env, { dataDir: '.data/serve' }));
  try {
    const found = await verifyEvents(database.db, new Date(), values.head ?? null);
    for (const fault of found.faults) console.log(sealFaultSentence(fault));
    console.log(found.faults.length === 0 ? verifyWords.agrees(found) : verifyWords.differs(found));
    if (found.head !== null) console.log(verifyWords.head(found.head));
    return found.faults.length === 0 ? 0 : 1;
  } finally {
    await database.close();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof BadConfig || error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
