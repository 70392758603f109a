import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../../new-id.ts';
import { type Holder, stillRuns, thisProcess } from './holder.ts';
import { folderInUse } from './words.zh.ts';

/** Another process holds the folder; the sentence says which. */
export class FolderInUse extends Error {}

/** The holder touches the lock this often … */
const beat = 4_000;
/** … and one of another machine or container that was not touched for this long is left over. */
const silence = 15_000;

/** What stands in the lock file: who holds it, and a name for this very hold. */
interface Hold extends Holder {
  readonly hold: string;
}

/**
 * Holds a folder for this process alone, for PGlite does not: two processes on one folder lose rows. A lock left by
 * a process that was killed is taken over without a person. Out: gives the folder back. Throws
 * `FolderInUse` when another process holds it.
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const path = join(folder, 'database.lock');
  const mine: Hold = { ...thisProcess(), hold: newId() };
  while (!claim(path, mine)) {
    const other = read(path);
    if (other === null) continue;
    if (await lives(path, other)) throw new FolderInUse(folderInUse(folder, other.pid));
    takeOver(path, other, mine, folder);
    break;
  }
  const timer = setInterval(() => touch(path), beat);
  timer.unref();
  return () => {
    clearInterval(timer);
    if (read(path)?.hold === mine.hold) rmSync(path, { force: true });
  };
}

/**
 * Only one process ever wins the right to replace a certain hold: the one that creates the claim named after it.
 * A claim whose maker died in between is replaced in the same way.
 */
function takeOver(path: string, dead: Hold, mine: Hold, folder: string): void {
  const claims: string[] = [];
  for (let gone = dead; ;) {
    const claimPath = `${path}.${gone.hold}`;
    if (claim(claimPath, mine)) {
      claims.push(claimPath);
      break;
    }
    const claimer = read(claimPath);
    if (claimer === null || stillRuns(claimer) !== 'no')
      throw new FolderInUse(folderInUse(folder, claimer?.pid ?? 0));
    claims.push(claimPath);
    gone = claimer;
  }
  // Whoever comes late finds another hold in the lock than the one it has claimed.
  const late = read(path)?.hold !== dead.hold;
  if (!late) {
    const written = `${path}.${mine.hold}.new`;
    writeFileSync(written, JSON.stringify(mine));
    renameSync(written, path);
  }
  for (const claimPath of claims) rmSync(claimPath, { force: true });
  if (late) throw new FolderInUse(folderInUse(folder, read(path)?.pid ?? 0));
}

/** Creates a file with its whole content, or says that it is there already. */
function claim(path: string, mine: Hold): boolean {
  const written = `${path}.${mine.hold}.new`;
  writeFileSync(written, JSON.stringify(mine));
  try {
    linkSync(written, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(written, { force: true });
  }
}

async function lives(path: string, holder: Hold): Promise<boolean> {
  const runs = stillRuns(holder);
  if (runs !== 'unknown') return runs === 'yes';
  const touched = lastTouch(path);
  while (Date.now() - touched < silence) {
    await sleep(500);
    if (lastTouch(path) !== touched) return true;
  }
  return false;
}

function read(path: string): Hold | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Hold;
  } catch {
    return null;
  }
}

function lastTouch(path: string): number {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Taken away by hand: nothing left to keep alive.
  }
}
