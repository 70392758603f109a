import { existsSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDemoFolder, markDemoFolder } from '../demo-marker.ts';

/** Lies in the folder once everything invented is in it. */
const whole = (dataDir: string) => join(dataDir, 'demo-whole');

/** Was the demonstration made to its end here? */
export const isWhole = (dataDir: string): boolean => existsSync(whole(dataDir));

/** Says so. */
export const markWhole = (dataDir: string): Promise<void> => writeFile(whole(dataDir), '');

/**
 * Makes the folder ready for the demonstration. One that was made half, because the process ended, is begun anew: there
 * is nothing but invented data in it. Out: false for a folder that holds something else; it stays untouched.
 */
export async function readyFolder(dataDir: string): Promise<boolean> {
  const lying = await readdir(dataDir).catch(() => []);
  if (lying.length > 0 && !isDemoFolder(dataDir)) return false;
  if (lying.length > 0 && !isWhole(dataDir)) await rm(dataDir, { recursive: true, force: true });
  await markDemoFolder(dataDir);
  return true;
}
