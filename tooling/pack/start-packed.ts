import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { packWords } from './pack-words.zh.ts';

/**
 * Proves the archive of this machine: unpacked into an empty folder it starts with a PATH that holds no node and no
 * npm, a home of its own and a registry that is nowhere, and `/readyz` answers. Part of `.ci/run`.
 */
async function main(): Promise<number> {
  const work = mkdtempSync(join(tmpdir(), 'shuzhuan-packed-'));
  const path = join(work, 'path');
  mkdirSync(path);
  const archive = resolve('dist/pack', `shuzhuan-linux-${process.arch}.tar.gz`);
  if (spawnSync('tar', ['-xzf', archive, '-C', work], { stdio: ['ignore', 2, 2] }).status !== 0) return 2;
  // The start script asks for these and nothing else.
  spawnSync('ln', ['-s', '/usr/bin/dirname', join(path, 'dirname')]);
  const begun = performance.now();
  const env = {
    ...{ PATH: path, HOME: work, PORT: '0', HOST: '127.0.0.1', DATA_DIR: join(work, 'data') },
    npm_config_registry: 'http://127.0.0.1:1',
  };
  const server = spawn(join(work, 'shuzhuan', 'shuzhuan'), { cwd: work, env });
  let log = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (piece: Buffer) => {
      log += String(piece);
    });
  const over = new Promise((done) => server.once('exit', done));
  try {
    while (server.exitCode === null && performance.now() - begun < 120_000) {
      const address = /http:\/\/localhost:(\d+)/u.exec(log)?.[1];
      if (address !== undefined) {
        const ready = await fetch(`http://127.0.0.1:${address}/readyz`);
        const page = await fetch(`http://127.0.0.1:${address}/`);
        if (ready.status !== 200 || page.status !== 200) break;
        console.log(packWords.starts(((performance.now() - begun) / 1000).toFixed(1)));
        return 0;
      }
      await sleep(100);
    }
    console.error(packWords.notStarted(log));
    return 1;
  } finally {
    server.kill('SIGTERM');
    await over;
    rmSync(work, { recursive: true, force: true });
  }
}

process.exitCode = await main();
