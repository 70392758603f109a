import { access, constants, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { firstAdministratorCode } from './accounts/first-administrator.ts';
import { configWords } from './config-words.zh.ts';
import { BadConfig, readConfig, type Config } from './config.ts';
import { isDemoFolder } from './demo-marker.ts';
import { serve } from './serve.ts';

/** `npm run serve`: the real service. Refuses a bad configuration with all its faults, and demonstration data. */
async function main(): Promise<number> {
  try {
    const config = readConfig(process.env, { dataDir: '.data/serve' });
    await refuseFolder(config);
    const { platform, address } = await serve(config, { demo: false });
    const code = await firstAdministratorCode(platform);
    if (code !== null) process.stdout.write(`${configWords.firstAdministrator(`${address}/code#${code}`)}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof BadConfig)) throw error;
    process.stderr.write([configWords.title, ...error.faults.map((fault) => `  · ${fault}`), ''].join('\n'));
    return 2;
  }
}

/** Throws `BadConfig` for a folder that holds demonstration data or cannot be written. */
async function refuseFolder({ dataDir }: Config): Promise<void> {
  const folder = resolve(dataDir);
  if (isDemoFolder(folder)) throw new BadConfig([configWords.demoFolder(folder)]);
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
  } catch {
    throw new BadConfig([configWords.folder(folder, configWords.noFolder)]);
  }
}

process.exitCode = await main();
