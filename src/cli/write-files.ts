import { mkdir, mkdtemp, readdir, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { systemCode, systemReason } from './source/system-reason.zh.ts';
import { Unusable } from './unusable.ts';

/** A file to write, by its name inside the folder. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/** Where files lie until all of them are whole. */
const waitingPrefix = '.shuzhuan-';
/** A waiting folder this old, in ms, was left by a run that was killed. */
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
    made = await mkdir(target, { recursive: true });
    await clearAbandoned(target);
    waiting = await mkdtemp(join(target, waitingPrefix));
    for (const file of files) await writeFile(join(waiting, file.name), file.bytes, { flush: true });
    for (const file of files) await refuseFolder(join(target, file.name));
    for (const file of files) await rename(join(waiting, file.name), join(target, file.name));
    return files.map((file) => join(target, file.name));
  } catch (error) {
    await clear(waiting);
    if (made !== undefined) await removeEmpty(target, made);
    throw systemCode(error) === ''
      ? error
      : new Unusable('cannotWrite', { path: folder, reason: systemReason(error) });
  } finally {
    await clear(waiting);
  }
}

async function clear(folder: string | undefined): Promise<void> {
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}

/** Writes one file, whole or not at all. Refuses as `writeFiles` does. */
export async function writeOneFile(path: string, bytes: Uint8Array | string): Promise<string> {
  const full = resolve(path);
  await writeFiles(dirname(full), [{ name: basename(full), bytes }]);
  return full;
}

/** A folder that bears the name of a file to come would stop the move half way. */
async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory() === true) throw new Unusable('folderInTheWay', { path });
}

async function clearAbandoned(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(waitingPrefix)) continue;
    const found = await stat(join(folder, name)).catch(() => null);
    if (found && Date.now() - found.mtimeMs > abandonedAfter)
      await rm(join(folder, name), { recursive: true, force: true });
  }
}

/** Takes away the folders that were made, from the innermost to the outermost, as long as they are empty. */
async function removeEmpty(innermost: string, outermost: string): Promise<void> {
  let folder = innermost;
  try {
    for (;;) {
      await rmdir(folder);
      if (folder === outermost) return;
      folder = dirname(folder);
    }
  } catch {
    // Something lies in it: it stays.
  }
}
