import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Unusable } from './unusable.ts';

/** A file to write, by its name inside the folder. */
export interface NewFile {
  readonly name: string;
  readonly bytes: Uint8Array | string;
}

/**
 * Writes files into a folder, all or none: they are written beside it first and then moved into place.
 * Returns their paths. Refuses when the folder cannot be written.
 */
export async function writeFiles(folder: string, files: readonly NewFile[]): Promise<string[]> {
  const target = resolve(folder);
  let waiting: string | null = null;
  try {
    await mkdir(target, { recursive: true });
    waiting = await mkdtemp(join(target, '.shuzhuan-'));
    for (const file of files) await writeFile(join(waiting, file.name), file.bytes, { flush: true });
    for (const file of files) await rename(join(waiting, file.name), join(target, file.name));
    return files.map((file) => join(target, file.name));
  } catch (error) {
    throw new Unusable('cannotWrite', {
      path: folder,
      reason: error instanceof Error ? error.message : String(error),
    });
  } finally {
    if (waiting !== null) await rm(waiting, { recursive: true, force: true });
  }
}

/** Writes one file, whole or not at all. */
export async function writeOneFile(path: string, bytes: Uint8Array | string): Promise<string> {
  const full = resolve(path);
  const [written] = await writeFiles(dirname(full), [{ name: full.slice(dirname(full).length + 1), bytes }]);
  return written ?? full;
}
