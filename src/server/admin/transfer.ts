import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { refusalSentence } from '#kernel/refusal-words.zh.ts';
import { Refusal } from '#kernel/refusal.ts';
import { readConfig } from '../config.ts';
import { startPlatform } from '../start-platform.ts';
import { exportApplication } from './export-application.ts';
import { importFolder } from './import-folder.ts';
import { transferWords } from './transfer-words.zh.ts';

/**
 * Moves an application between the platform and a dossier folder, on the database and folder the environment names:
 * `export APPLICATION --out …` prints the path, `import FOLDER --call …` the application's id. Exit code 2 for what is
 * refused. With the embedded database the server is stopped first.
 */
async function main(argv: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { out: { type: 'string' }, call: { type: 'string' }, organisation: { type: 'string' } },
  });
  const [verb, what] = positionals;
  const { out, call: callId, organisation } = values;
  const config = readConfig(process.env, { dataDir: '.data/serve' });
  const place = { ...config, dataDir: resolve(config.dataDir) };
  const started = await startPlatform(place, { demo: false, onFault: console.error });
  try {
    if (verb === 'export' && what !== undefined && out !== undefined)
      return await exportApplication(started.platform, what, out);
    if (verb === 'import' && what !== undefined && callId !== undefined)
      return await importFolder(started.platform, what, { callId, organisation });
    throw new Error(transferWords.usage);
  } finally {
    await started.close();
  }
}

try {
  console.log(await main(process.argv.slice(2)));
} catch (error) {
  const sentence =
    error instanceof Refusal
      ? refusalSentence(error.code, error.params)
      : error instanceof Error
        ? error.message
        : String(error);
  console.error(transferWords.refused(sentence));
  process.exitCode = 2;
}
