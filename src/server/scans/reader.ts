import { createScanReader } from '#papers/scan/scan-reader.ts';
import type { ScanReading } from '#papers/scan/scan-reading.ts';
import type { FileStore } from '../files/file-store.ts';

/** All scans of the process are read one after the other, in a process beside it. */
const reader = createScanReader();

/** So many readings are remembered: the same file for two papers, or again after a withdrawal, is read once. */
const remembered = 50;
const known = new Map<string, ScanReading>();

/** What a stored file says, page by page. */
export async function readStoredScan(files: FileStore, hash: string): Promise<ScanReading> {
  const before = known.get(hash);
  if (before) return before;
  const reading = await reader.read(files.path(hash));
  // A file that could not be read today may be read on a quieter day.
  if ('pages' in reading) known.set(hash, reading);
  const [oldest] = known.keys();
  if (known.size > remembered && oldest !== undefined) known.delete(oldest);
  return reading;
}
