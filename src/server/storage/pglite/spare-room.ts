import { closeSync, fsyncSync, openSync, rmSync, statfsSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#kernel/refusal.ts';

const megabyte = 1024 * 1024;
/** Held back for what PostgreSQL is in the middle of: two segments of its log and something over. */
const spareBytes = 40 * megabyte;
/** With less than this left nothing new is begun. */
const leastFree = 32 * megabyte;

export interface SpareRoom {
  /** Gives the held-back bytes to the disk. Out: were there any? */
  giveUp(): boolean;
  /** Refuses `storageFull` when too little is left to begin a statement that writes. */
  mustSuffice(): void;
}

/**
 * Keeps a file of zeros beside the database. PostgreSQL that meets a full disk while it writes its log stops for good,
 * and within one process that stops everybody; so the file is given up first, and writing is refused until there is
 * room again.
 */
export function keepSpareRoom(folder: string): SpareRoom {
  const path = join(folder, 'spare-room');
  let held = sizeOf(path) === spareBytes || (freeBytes(folder) > spareBytes + leastFree && hold(path));
  return {
    giveUp() {
      if (!held) return false;
      held = false;
      rmSync(path, { force: true });
      return true;
    },
    mustSuffice() {
      const free = freeBytes(folder);
      if (free < leastFree) throw new Refusal('storageFull');
      if (held) return;
      // Room is back only when there is enough for the file as well.
      if (free < spareBytes + leastFree) throw new Refusal('storageFull');
      held = hold(path);
    },
  };
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function hold(path: string): boolean {
  const zeros = Buffer.alloc(megabyte);
  const file = openSync(path, 'w');
  try {
    for (let written = 0; written < spareBytes;) written += writeSync(file, zeros);
    fsyncSync(file);
    return true;
  } catch {
    rmSync(path, { force: true });
    return false;
  } finally {
    closeSync(file);
  }
}
