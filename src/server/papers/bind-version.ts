import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bindBook, bytesOf } from '#papers/book/bind-book.ts';
import { mostBookBytes, type BookReport, type SourceFile } from '#papers/book/book-request.ts';
import { forgetUnused } from '#papers/book/forget-unused.ts';
import { evidenceBook } from '#programme/views/evidence-book.ts';
import type { BookStanding } from '#contract/evidence-book.ts';
import type { Platform } from '../context.ts';
import { openVersion } from '../dossier/open-version.ts';
import { newId } from '../new-id.ts';
import { bookPath, readStanding, writeStanding } from './book-standing.ts';

/** So often progress is noted, in ms. */
const between = 500;

type Bookbinder = Pick<Platform, 'db' | 'files' | 'dataDir'>;

/**
 * The job that follows a submission: binds the evidence of a frozen version and keeps the book. One that is there is
 * not bound again. Throws when it cannot be bound; the job is tried again then.
 */
export async function bindVersion(platform: Bookbinder, versionId: string): Promise<void> {
  if ((await readStanding(platform, versionId)).state === 'ready') return;
  const opened = await openVersion(platform.db, versionId);
  if (!opened) return;
  const files = await sourcesOf(platform, opened.version.files);
  const book = evidenceBook(opened.open, opened.version.digest);
  if (bytesOf({ book, files }) > mostBookBytes) {
    await writeStanding(platform, versionId, { state: 'failed', reason: 'tooLarge' });
    return;
  }
  const path = bookPath(platform, versionId);
  const out = `${path}.${newId()}`;
  const tell = teller(platform, versionId);
  try {
    await mkdir(dirname(path), { recursive: true });
    tell(0, 0);
    const cache = join(platform.dataDir, 'book-cache');
    await forgetUnused(cache, new Date());
    const report = await bindBook({ book, files, cache, out }, ({ step, done, of }) => {
      if (step === 'file') tell(done, of);
    });
    await tell.rest();
    await rename(out, path);
    await writeStanding(platform, versionId, readyOf(report));
  } catch (error) {
    await tell.rest();
    await writeStanding(platform, versionId, { state: 'failed', reason: 'stopped' });
    throw error;
  } finally {
    await rm(out, { force: true });
  }
}

/** A file the store has lost gets its page that says so. */
async function sourcesOf(
  { files: store }: Bookbinder,
  files: Readonly<Record<string, string>>,
): Promise<Record<string, SourceFile>> {
  const sources: Record<string, SourceFile> = {};
  for (const [file, hash] of Object.entries(files)) {
    if (!(await store.has(hash))) continue;
    const path = store.path(hash);
    sources[file] = { path, hash, bytes: (await stat(path)).size };
  }
  return sources;
}

function readyOf({ entries, pages, bytes }: BookReport): BookStanding {
  const remarks = entries.flatMap(({ number, title, how, reason }) =>
    reason === null ? [] : [{ number, title, bound: how !== 'note', reason }],
  );
  return { state: 'ready', files: entries.length, pages, bytes, remarks };
}

/** Notes how far it is, now and then, one note after the other; `rest` waits for the last. */
function teller(platform: Bookbinder, versionId: string) {
  let last = Promise.resolve();
  let toldAt = -Infinity;
  const tell = (done: number, of: number) => {
    const now = performance.now();
    if (now - toldAt < between) return;
    toldAt = now;
    last = last
      .then(() => writeStanding(platform, versionId, { state: 'making', done, of }))
      .catch(() => undefined);
  };
  return Object.assign(tell, { rest: () => last });
}
