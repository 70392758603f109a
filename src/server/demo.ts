import { resolve } from 'node:path';
import { BadConfig, readConfig, type Config } from './config.ts';
import { configWords } from './config-words.zh.ts';
import { isWhole, markWhole, readyFolder } from './demo/demo-folder.ts';
import { demoApplications } from './demo/demo-applications.zh.ts';
import { demoWords } from './demo/demo-words.zh.ts';
import { seedDemo, type DemoSeed } from './demo/seed-demo.ts';
import { signInLinks } from './demo/sign-in-links.ts';
import { serve } from './serve.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** `npm start`: the demonstration, on a folder of its own, with invented data and a sign-in link for each role. */
async function main(): Promise<number> {
  try {
    await demonstrate(demoConfig());
    return 0;
  } catch (error) {
    if (!(error instanceof BadConfig)) throw error;
    process.stderr.write([configWords.title, ...error.faults.map((fault) => `  · ${fault}`), ''].join('\n'));
    return 2;
  }
}

/** The database of the demonstration is the one in its folder; log lines would hide the links. */
function demoConfig(): Config {
  const config = readConfig({ LOG_LEVEL: 'warn', ...process.env }, { dataDir: '.data/demo' });
  if (config.databaseUrl !== undefined) throw new BadConfig([demoWords.noDatabaseUrl]);
  return { ...config, dataDir: resolve(config.dataDir) };
}

async function demonstrate(config: Config): Promise<void> {
  const { dataDir } = config;
  if (!(await readyFolder(dataDir))) throw new BadConfig([demoWords.realData(dataDir)]);
  const all = demoApplications.length;
  let seed: DemoSeed | undefined;
  let count = isWhole(dataDir) ? all : 0;
  const past = Promise.withResolvers<undefined>();
  if (isWhole(dataDir)) past.resolve(undefined);
  const serving = await serve(config, {
    demo: true,
    sealAfter: past.promise,
    async prepare(platform) {
      if (isWhole(dataDir)) return;
      say(demoWords.preparing(dataDir));
      seed = seedDemo(platform, (made) => {
        count = made;
      });
      await seed.begun;
    },
  });
  const { platform, address } = serving;
  say(demoWords.ready(address));
  if (count < all) say(demoWords.growing(count, all));
  say(demoWords.links);
  for (const { role, url } of await signInLinks(platform, address))
    say(demoWords.link(demoWords.roles[role], url));
  say(demoWords.stop);
  if (!seed) return;
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  try {
    await seed.done;
    await markWhole(dataDir);
    past.resolve(undefined);
    say(demoWords.data(all, dataDir));
  } catch (error) {
    await serving.close();
    // Stopped on the way: the next start begins the invented data anew.
    if (!stop.signal.aborted) throw error;
  }
}

process.exitCode = await main();
