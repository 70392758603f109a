import type { Entry } from 'yauzl';
import { Unusable } from '../unusable.ts';
import { megabytes } from './megabytes.ts';

const mega = 1024 * 1024;

/** Beyond what any dossier holds. */
const maxEntries = 20_000;
const maxTotal = 4096 * mega;
/** No scan or office file shrinks to a hundredth; below 10 MB nothing can do harm. */
const maxRatio = 100;
const harmless = 10 * mega;

/** Refuses a zip of more files than any dossier has, before its table of contents is read. */
export function refuseCrowd(count: number, name: string): void {
  if (count > maxEntries)
    throw new Unusable('bombEntries', { name, count: String(count), limit: String(maxEntries) });
}

/** Refuses a zip whose table of contents is that of a bomb, before anything is unpacked. */
export function refuseBomb(entries: ReadonlyMap<string, Entry>, fileSize: number, name: string): void {
  const total = sum(entries, (entry) => entry.uncompressedSize);
  if (total > maxTotal)
    throw new Unusable('bombTotal', { name, size: megabytes(total), limit: megabytes(maxTotal) });
  for (const [path, { uncompressedSize, compressedSize }] of entries)
    if (uncompressedSize > harmless && uncompressedSize > compressedSize * maxRatio)
      throw new Unusable('bombRatio', { name, path, size: megabytes(uncompressedSize) });
  // Entries that share their bytes are how a small zip claims to hold petabytes.
  if (sum(entries, (entry) => entry.compressedSize) > fileSize) throw new Unusable('bombOverlap', { name });
}

function sum(entries: ReadonlyMap<string, Entry>, size: (entry: Entry) => number): number {
  let total = 0;
  for (const entry of entries.values()) total += size(entry);
  return total;
}
