#!/usr/bin/env node
// Runs before every npm script that needs the packages: installs what is missing, says so on stderr, and is quiet
// when there is nothing to do. Plain JavaScript for any Node from 18 on.
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, statSync, utimesSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { takeInstallLock } from './install-lock.mjs';
import { pinnedNode } from './pinned-node.mjs';

const LEAST_NODE = 20;
/** Where no Node package exists for the machine, its own has to run TypeScript. */
const LEAST_OWN_NODE = 24;
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const installed = join(root, 'node_modules', '.package-lock.json');

/** @param {string} sentence */
const say = (sentence) => process.stderr.write(`数转通：${sentence}\n`);

/** @param {string} sentence @returns {never} */
function stop(sentence) {
  say(sentence);
  process.exit(1);
}

function packagesAreThere() {
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function nodeIsThere() {
  const { pinned, found } = pinnedNode(root);
  return pinned === null || found === pinned;
}

/** npm keeps its cache under HOME; where that cannot be written, the project's own .cache takes its place. */
function environment() {
  const env = { ...process.env };
  const cache = env['npm_config_cache'] ?? join(homedir(), '.npm');
  if (!writable(cache)) env['npm_config_cache'] = join(root, '.cache', 'npm');
  return env;
}

/** @param {string} folder */
function writable(folder) {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Everything npm prints goes to stderr: stdout belongs to the command that comes after. @returns {Promise<number>} */
function install() {
  // `npm ci` is no choice: the lock leaves out platform packages that the registry lacks, and `ci` refuses that.
  const wanted = ['install', '--no-save', '--include=dev', '--include=optional'];
  const manners = ['--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const npm = process.env['npm_execpath'] ?? '';
  const direct = /npm-cli\.c?js$/.test(npm);
  const command = direct ? process.execPath : 'npm';
  const words = direct ? [npm, ...wanted, ...manners] : [...wanted, ...manners];
  const child = spawn(command, words, {
    cwd: root,
    env: environment(),
    stdio: ['ignore', process.stderr, process.stderr],
    shell: !direct && process.platform === 'win32',
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** The empty database that new data folders are copied from; when this fails, the first start makes it and takes longer. */
function prepareDatabase() {
  const windows = process.platform === 'win32';
  const node = join(root, 'node_modules', '.bin', windows ? 'node.cmd' : 'node');
  const program = join(root, 'src', 'server', 'admin', 'prepare-database.ts');
  spawnSync(node, [program], { cwd: root, stdio: 'ignore', shell: windows });
}

async function installOnce() {
  if (!writable(join(root, '.cache')) || !writable(join(root, 'node_modules'))) {
    stop(
      `需要安装软件包，但当前用户不能写入 ${root}。请改用对该目录有写权限的用户，或把项目复制到自己的目录后再试。`,
    );
  }
  const release = await takeInstallLock(join(root, '.cache', 'install.lock'), () => {
    say('另一个命令正在安装软件包，等它完成……');
  });
  process.on('exit', release);
  if (packagesAreThere() && nodeIsThere()) {
    release();
    return;
  }
  say('正在安装所需的软件包和 Node（首次约需一至两分钟，以后只在有变动时进行）……');
  const begun = Date.now();
  if ((await install()) !== 0) {
    stop(
      '软件包没有装好，原因见上文。多为网络不通：请检查网络或用 npm config set registry 换一个镜像后，再运行一次。',
    );
  }
  // npm leaves this file untouched when the tree was complete already; without a new time every run would install again.
  if (existsSync(installed)) utimesSync(installed, new Date(), new Date());
  prepareDatabase();
  say(`安装完成，用时 ${Math.round((Date.now() - begun) / 1000)} 秒。`);
  release();
}

const major = Number(process.versions.node.split('.')[0]);
if (major < LEAST_NODE) {
  stop(
    `本机的 Node 是 ${process.version}，安装需要 ${LEAST_NODE} 或更新的版本。请从 https://nodejs.org 安装后再运行一次。`,
  );
}
if (!packagesAreThere() || !nodeIsThere()) await installOnce();

const { pinned, found } = pinnedNode(root);
if (pinned === null && Number((found ?? '0').split('.')[0]) < LEAST_OWN_NODE) {
  stop(
    `没有为本机（${process.platform} ${process.arch}）准备的 Node 软件包，请先自行安装 Node ${LEAST_OWN_NODE} 或更新的版本。`,
  );
}
if (pinned !== null && found !== pinned) {
  stop(
    `需要 Node ${pinned}，实际得到的是 ${found ?? '无'}：随软件包下载的 Node 没有装上。` +
      '请检查网络，删除 node_modules 目录后再运行一次。',
  );
}
