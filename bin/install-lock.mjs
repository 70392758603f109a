// Plain JavaScript for any Node from 18 on: it runs before the pinned Node is there.
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The holder touches the lock this often … */
const BEAT_MS = 2_000;
/** … and one that has not been touched for this long was left by a process that was killed. */
const STALE_MS = 20_000;

/**
 * Takes the lock at `path`, waiting for another holder as long as that one lives.
 * A lock is alive while its holder touches it: this holds across containers that share the folder, where process
 * ids say nothing.
 * @param {string} path where the lock file lies; its folder is made
 * @param {() => void} onWait called once, when another holder has to be waited for
 * @returns {Promise<() => void>} gives the lock back; calling it twice does no harm
 */
export async function takeInstallLock(path, onWait) {
  mkdirSync(dirname(path), { recursive: true });
  const token = `${process.pid} ${Date.now()} ${Math.random()}`;
  for (let waited = false; !create(path, token); waited = true) {
    if (!waited) onWait();
    if (age(path) > STALE_MS) setAside(path);
    else await sleep(500);
  }
  const beat = setInterval(() => touch(path), BEAT_MS);
  beat.unref();
  return () => {
    clearInterval(beat);
    if (read(path) === token) rmSync(path, { force: true });
  };
}

/** @param {string} path @param {string} token */
function create(path, token) {
  try {
    const file = openSync(path, 'wx');
    writeSync(file, token);
    closeSync(file);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** Renaming, not deleting: of two that find the same stale lock only one succeeds. @param {string} path */
function setAside(path) {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    rmSync(aside, { force: true });
  } catch {
    // The other one was faster.
  }
}

/** @param {string} path */
function age(path) {
  try {
    return Date.now() - statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

/** @param {string} path */
function touch(path) {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Taken away by hand: nothing to keep alive.
  }
}

/** @param {string} path */
function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
