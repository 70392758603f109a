import { mkdir, rmdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from './source/system-reason.zh.ts';
import { Unusable } from './unusable.ts';

/**
 * Makes a folder together with those it lies in. Out: the outermost one that was made, nothing when it was there.
 * Refuses a place where the system lets nobody make folders; Node's own `recursive` never comes back from there.
 *
 * @param folder an absolute path
 */
export async function makeFolder(folder: string): Promise<string | undefined> {
  if (await isFolder(folder)) return undefined;
  const above = dirname(folder);
  const made = await makeFolder(above);
  try {
    await mkdir(folder);
    return made ?? folder;
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if (systemCode(error) === 'EEXIST' && (await isFolder(folder))) return made;
    if (made !== undefined) await removeEmpty(above, made);
    throw systemCode(error) === 'ENOENT' ? new Unusable('nothingNewHere', { path: folder }) : error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (systemCode(error) === 'ENOENT' && dirname(path) !== path) return false;
    throw error;
  }
}

/** Takes away the folders that were made, from the innermost to the outermost, as long as they are empty. */
export async function removeEmpty(innermost: string, outermost: string): Promise<void> {
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
