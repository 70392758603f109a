import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bookStanding, type BookStanding } from '#contract/evidence-book.ts';
import { z } from 'zod';
import type { Platform } from '../context.ts';

/** Beside the papers that are kept of the version: the book, and how it stands. */
export const bookPath = ({ dataDir }: Pick<Platform, 'dataDir'>, versionId: string): string =>
  join(dataDir, 'papers', versionId, 'evidence-book.pdf');

const standingPath = (platform: Pick<Platform, 'dataDir'>, versionId: string) =>
  join(dirname(bookPath(platform, versionId)), 'evidence-book.json');

const kept = z.object({ at: z.number(), standing: bookStanding });

/** Nothing was heard of it for so long, in ms: whoever made it is gone. */
const silentFor = 20 * 60_000;
/** So long, in ms, no queue is: whatever waits longer was lost with it. */
const waitsFor = 24 * 60 * 60_000;

/** How the book of a version stands. What is not told of, or can no longer be read, nobody asked for. */
export async function readStanding(
  platform: Pick<Platform, 'dataDir'>,
  versionId: string,
): Promise<BookStanding> {
  try {
    const { at, standing } = kept.parse(
      JSON.parse(await readFile(standingPath(platform, versionId), 'utf8')),
    );
    const since = Date.now() - at;
    if (standing.state === 'making' && since > silentFor) return { state: 'failed', reason: 'stopped' };
    return standing.state === 'waiting' && since > waitsFor ? { state: 'unasked' } : standing;
  } catch {
    return { state: 'unasked' };
  }
}

export async function writeStanding(
  platform: Pick<Platform, 'dataDir'>,
  versionId: string,
  standing: BookStanding,
): Promise<void> {
  const path = standingPath(platform, versionId);
  await mkdir(dirname(path), { recursive: true });
  const fresh = `${path}.${String(process.pid)}`;
  await writeFile(fresh, JSON.stringify({ at: Date.now(), standing } satisfies z.infer<typeof kept>));
  await rename(fresh, path);
}
