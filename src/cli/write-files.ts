import { mkdtemp, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFolder, removeEmpty } from './make-folder.ts';
import { systemCode, systemReason } from './source/system-reason.zh.ts';
import { Unusable } from './unusable.ts';

/** A file to write, by its name inside the folder. */
export type NewFile = { readonly name: string } & (
  | { readonly bytes: Uint8Array | string }
  /** Writes the file, too large to be held, at the path it is given. */
  | { readonly write: (path: string) => Promise<unknown> }
);

/** How the folders are called in which files lie until all of them are whole: with the machine and the process. */
const waitingPrefix = '.shuzhuan-';
const machine = hostname().replace(/[^A-Za-z0-9]/gu, '');
const waitingFolder = /^\.shuzhuan-([A-Za-z0-9]*)-(\d+)-\w{6}$/u;
/** A waiting folder this old, in ms, was left by a run that was killed, on whatever machine. */
const abandonedAfter = 3_600_000;

/**
 * Writes files into a folder: first all of them beside their places, then each is moved there, so that no name ever
 * bears half a file, even if the process is killed. Out: their paths.
 * Refuses when the folder cannot be written; then nothing was written, and a folder made for them is gone again.
 */
export async function writeFiles(folder: string, files: readonly NewFile[]): Promise<string[]> {
  const target = resolve(folder);
  let made: string | undefined;
  let waiting: string | undefined;
  try {
    made = await makeFolder(target);
    await clearAbandoned(target);
    waiting = await mkdtemp(join(target, `${waitingPrefix}${machine}-${process.pid}-`));
    for (const file of files) await fill(join(waiting, file.name), file);
    for (const file of files) await refuseFolder(join(target, file.name));
    for (const file of files) await rename(join(waiting, file.name), join(target, file.name));
    return files.map((file) => join(target, file.name));
  } catch (error) {
    await clear(waiting);
    if (made !== undefined) await removeEmpty(target, made);
    throw refusal(error, folder, files);
  } finally {
    await clear(waiting);
  }
}

async function fill(path: string, file: NewFile): Promise<void> {
  if ('bytes' in file) await writeFile(path, file.bytes, { flush: true });
  else await file.write(path);
}

/** A fault of the system as a refusal that names the file, or the folder where there are several. */
function refusal(error: unknown, folder: string, [only, another]: readonly NewFile[]): unknown {
  const path = only && !another ? join(folder, only.name) : folder;
  const code = systemCode(error);
  if (code === '') return error;
  // The folder is there, and yet nothing new has a place in it: so /proc answers.
  if (code === 'ENOENT') return new Unusable('nothingNewHere', { path });
  return new Unusable('cannotWrite', { path, reason: systemReason(error) });
}

async function clear(folder: string | undefined): Promise<void> {
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}

/** Writes one file, whole or not at all. Refuses as `writeFiles` does. */
export async function writeOneFile(
  path: string,
  content: Uint8Array | string | ((path: string) => Promise<unknown>),
): Promise<string> {
  const full = resolve(path);
  const name = basename(full);
  const file = typeof content === 'function' ? { name, write: content } : { name, bytes: content };
  await writeFiles(dirname(full), [file]);
  return full;
}

/** A folder that bears the name of a file to come would stop the move half way. */
async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) throw new Unusable('folderInTheWay', { path });
}

/** Takes away what runs that were killed left behind; what another run is still writing stays. */
async function clearAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [found, onMachine, id] = waitingFolder.exec(name) ?? [];
    if (found === undefined) continue;
    const path = join(folder, name);
    if ((onMachine === machine && !isRunning(Number(id))) || (await isOld(path))) await clear(path);
  }
}

async function isOld(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > abandonedAfter;
}

function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    // One of another user is there as well.
    return systemCode(error) !== 'ESRCH';
  }
}
