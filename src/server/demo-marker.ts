import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const markerOf = (dataDir: string) => join(dataDir, 'demo-data');

/** Does this folder hold demonstration data? The real service never runs on it. */
export const isDemoFolder = (dataDir: string): boolean => existsSync(markerOf(dataDir));

/** Marks a folder as holding demonstration data, before the first of it is written. */
export async function markDemoFolder(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  await writeFile(markerOf(dataDir), '');
}
