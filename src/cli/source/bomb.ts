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

/** Refuses a zip whose table of contents is that of a bomb, before anything is unpacked. */
export function refuseBomb(entries: readonly Entry[], fileSize: number, name: string): void {
  if (entries.length > maxEntries)
    throw new Unusable('bombEntries', { name, count: String(entries.length), limit: String(maxEntries) });
  const total = sum(entries.map((entry) => entry.uncompressedSize));
  if (total > maxTotal)
    throw new Unusable('bombTotal', { name, size: megabytes(total), limit: megabytes(maxTotal) });
  const shrunk = entries.find(
    (entry) => entry.uncompressedSize > harmless && entry.uncompressedSize > entry.compressedSize * maxRatio,
  );
  if (shrunk)
    throw new Unusable('bombRatio', {
      name,
      path: shrunk.fileName.toString(),
      size: megabytes(shrunk.uncompressedSize),
    });
  // Entries that share their bytes are how a small zip claims to hold petabytes.
  if (sum(entries.map((entry) => entry.compressedSize)) > fileSize)
    throw new Unusable('bombOverlap', { name });
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
