import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packWords } from './pack-words.zh.ts';

const architectures = ['x64', 'arm64'];

/** What the packed server is made of beside its packages. */
const parts = ['package.json', 'package-lock.json', 'LICENSE', 'src', 'fonts', 'dist/web', 'docs'];

const isLeftOut = (path: string) =>
  path.endsWith('.test.ts') || path === resolve('src/web') || path === resolve('docs/guide/pictures');

/** The one command of the packed server: without a word it serves. */
const startScript = (arch: string) => `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
word=\${1:-serve}
[ $# -gt 0 ] && shift
case "$word" in
  serve) program=main ;;
  backup | restore | upgrade | verify-events | recover-administrator) program=admin/$word ;;
  *) echo "./shuzhuan [serve | backup | restore | upgrade | verify-events | recover-administrator]" >&2; exit 2 ;;
esac
exec "$here/node_modules/node-linux-${arch}/bin/node" "$here/src/server/$program.ts" "$@"
`;

/**
 * `npm run pack [-- --arch x64|arm64]`: the server with its Node and all its packages in one archive, which starts
 * without a registry. Packages come from the lock file, for the machine it is packed for.
 */
function pack(arch: string): string {
  if (!existsSync('dist/web/index.html')) throw new Error(packWords.noPages);
  const work = mkdtempSync(join(tmpdir(), 'shuzhuan-pack-'));
  const stage = join(work, 'shuzhuan');
  try {
    mkdirSync(stage);
    for (const part of parts)
      cpSync(part, join(stage, part), { recursive: true, filter: (path) => !isLeftOut(resolve(path)) });
    process.stderr.write(`${packWords.installing(arch)}\n`);
    run(
      'npm',
      [
        ...['install', '--prefix', stage, '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'],
        ...['--prefer-offline', '--loglevel=error', `--cpu=${arch}`, '--os=linux', '--libc=glibc'],
      ],
      stage,
    );
    copyEmptyDatabase(stage);
    writeFileSync(join(stage, 'shuzhuan'), startScript(arch));
    chmodSync(join(stage, 'shuzhuan'), 0o755);
    const file = resolve('dist/pack', `shuzhuan-linux-${arch}.tar.gz`);
    mkdirSync(resolve('dist/pack'), { recursive: true });
    // Neither headers nor maps of scripts (pg_filenode.map is PostgreSQL's) are needed to run; a finer packing saves little and takes minutes.
    const without = ['*s.map', 'node_modules/node-linux-*/include', 'node_modules/node-linux-*/share'];
    const how = ['-I', 'gzip -1', ...without.map((path) => `--exclude=${path}`)];
    run('tar', [...how, '-cf', `${file}.part`, '-C', work, basename(stage)], work);
    renameSync(`${file}.part`, file);
    return file;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** New data folders are copied from it; without it the first start makes it and takes seconds longer. */
function copyEmptyDatabase(stage: string): void {
  run(process.execPath, ['src/server/admin/prepare-database.ts'], '.');
  cpSync('.cache', join(stage, '.cache'), {
    recursive: true,
    filter: (path) => path === '.cache' || path.includes('empty-database-'),
  });
}

function run(command: string, words: readonly string[], cwd: string): void {
  const { status, error } = spawnSync(command, words, { cwd, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`${command} ${words[0] ?? ''} ${error?.message ?? String(status)}`);
}

try {
  const { values } = parseArgs({ options: { arch: { type: 'string', default: process.arch } } });
  if (!architectures.includes(values.arch)) throw new Error(packWords.usage);
  const file = pack(values.arch);
  console.log(packWords.packed(file, (statSync(file).size / 1024 ** 2).toFixed(0), values.arch));
} catch (error) {
  console.error(packWords.failed(error instanceof Error ? error.message : String(error)));
  process.exitCode = 2;
}
