#!/usr/bin/env node
// Runs before the server: builds the web pages when a source is newer than they are, says so on stderr, and is quiet
// when there is nothing to do. Comes after prepare.mjs, so the packages and the right Node are there.
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeInstallLock } from './install-lock.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = join(root, 'dist', 'web', 'index.html');
/** What the pages are made of; the rooms are those the browser may import. */
const sources = [
  ...['web', 'contract', 'operation', 'procedure', 'membership', 'kernel', 'programme'].map((room) =>
    join('src', room),
  ),
  'vite.config.ts',
  'package-lock.json',
].map((name) => join(root, name));

/** @param {string} sentence */
const say = (sentence) => process.stderr.write(`数转通：${sentence}\n`);

/** @param {string} path @returns {number} when the newest file in or at the path was changed, in ms */
function newest(path) {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function pagesAreFresh() {
  return existsSync(built) && statSync(built).mtimeMs >= Math.max(...sources.map(newest));
}

async function buildOnce() {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const release = await takeInstallLock(join(root, '.cache', 'web.lock'), () => {
    say('另一个命令正在生成网页，等它完成……');
  });
  process.on('exit', release);
  if (!pagesAreFresh()) {
    say('正在生成网页（约需十秒，以后只在有变动时进行）……');
    const begun = Date.now();
    const { build } = await import('vite');
    await build({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
    say(`网页已生成，用时 ${String(Math.round((Date.now() - begun) / 1000))} 秒。`);
  }
  release();
}

if (!pagesAreFresh()) {
  try {
    await buildOnce();
  } catch (error) {
    say(`网页没有生成：${error instanceof Error ? error.message : String(error)}`);
    process.exit(1);
  }
}
