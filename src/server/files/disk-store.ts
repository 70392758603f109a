import { createHash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync } from 'node:fs';
import { copyFile, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '#kernel/refusal.ts';
import { newId } from '../new-id.ts';
import type { FileStore } from './file-store.ts';

/**
 * Files below a folder, each at `ab/cdef…` of its SHA-256. A file appears there by renaming, after the disk has it
 * whole: what is cut off half-way leaves a remainder in `.new`, never half a file. Refuses `storageFull`; a file that
 * could not be taken over stays where it was.
 */
export function openDiskStore(folder: string): FileStore {
  const incoming = join(folder, '.new');
  mkdirSync(incoming, { recursive: true });
  const placeOf = (hash: string) => {
    if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('not the hash of a stored file');
    return join(folder, hash.slice(0, 2), hash.slice(2));
  };
  const path = (hash: string) => {
    const place = placeOf(hash);
    if (!existsSync(place)) throw new Error(`stored file ${hash} is missing`);
    return place;
  };
  /** Brings a file that `write` makes to its place by way of `.new`. */
  const settle = async (hash: string, write: (file: string) => Promise<unknown>) => {
    const file = join(incoming, newId());
    try {
      await write(file);
      await moveIn(file, placeOf(hash));
    } finally {
      await rm(file, { force: true });
    }
  };
  return {
    path,
    read: (hash) => readFile(path(hash)),
    has: (hash) => Promise.resolve(existsSync(placeOf(hash))),
    put: (bytes) =>
      refusingWhenFull(async () => {
        const hash = createHash('sha256').update(bytes).digest('hex');
        if (!existsSync(placeOf(hash))) await settle(hash, (file) => writeFile(file, bytes));
        return { hash, bytes: bytes.length };
      }),
    take: (given) =>
      refusingWhenFull(async () => {
        const found = await readThrough(given);
        if (!existsSync(placeOf(found.hash))) {
          await moveIn(given, placeOf(found.hash)).catch(async (error: unknown) => {
            if (codeOf(error) !== 'EXDEV') throw error;
            await settle(found.hash, (file) => copyFile(given, file));
          });
        }
        await rm(given, { force: true });
        return found;
      }),
  };
}

/** Renames a file of the same disk into place, after the disk has it; then the folder that names it. */
async function moveIn(file: string, place: string): Promise<void> {
  await sync(file);
  await mkdir(dirname(place), { recursive: true });
  await rename(file, place);
  await sync(dirname(place));
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

async function readThrough(path: string): Promise<{ hash: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of createReadStream(path)) {
    hash.update(piece as Buffer);
    bytes += (piece as Buffer).length;
  }
  return { hash: hash.digest('hex'), bytes };
}

async function refusingWhenFull<Out>(work: () => Promise<Out>): Promise<Out> {
  try {
    return await work();
  } catch (error) {
    if (codeOf(error) !== 'ENOSPC' && codeOf(error) !== 'EDQUOT') throw error;
    const refusal = new Refusal('storageFull');
    refusal.cause = error;
    throw refusal;
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
