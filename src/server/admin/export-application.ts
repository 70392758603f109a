import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '#kernel/refusal.ts';
import type { Platform } from '../context.ts';
import { dossierFiles } from '../dossier/dossier-files.ts';
import { wholeDossier } from '../dossier/dossier-to-hand-out.ts';
import { zipStream, type ZipEntry } from '#papers/package/zip-stream.ts';
import { newId } from '../new-id.ts';
import { findApplication } from '../storage/applications.ts';
import { recordEvent } from '../storage/record-event.ts';
import { transferWords } from './transfer-words.zh.ts';

/**
 * Writes an application as a dossier folder, or a zip where `out` ends so; whole or not at all. Out: its path.
 * Refuses `notFound`, `badInput` where something lies at that place already.
 */
export async function exportApplication(
  platform: Platform,
  applicationId: string,
  out: string,
): Promise<string> {
  const { db } = platform;
  const row = await findApplication(db, applicationId);
  if (!row) throw new Refusal('notFound');
  const target = resolve(out);
  const zip = extname(target).toLowerCase() === '.zip';
  if (!zip && (await readdir(target).catch(() => [])).length > 0)
    throw new Refusal('badInput', { problems: transferWords.notEmpty(out) });
  const entries = dossierFiles(
    platform,
    await wholeDossier(db, row, { frozen: false, recommendation: true }),
    '',
  );
  const waiting = join(dirname(target), `.${basename(target)}.${newId()}`);
  try {
    await mkdir(dirname(target), { recursive: true });
    if (zip) await pipeline(Readable.from(zipStream(entries, platform.clock())), createWriteStream(waiting));
    else await writeFolder(entries, waiting);
    if (!zip) await rm(target, { recursive: true, force: true });
    await rename(waiting, target);
  } finally {
    await rm(waiting, { recursive: true, force: true });
  }
  await recordEvent(db, { ...platform, actor: null, address: 'server' }, 'export.made', applicationId);
  return target;
}

async function writeFolder(entries: AsyncIterable<ZipEntry>, folder: string): Promise<void> {
  for await (const entry of entries) {
    const path = join(folder, entry.name);
    await mkdir(dirname(path), { recursive: true });
    if ('bytes' in entry) await writeFile(path, entry.bytes);
    else if ('path' in entry) await copyFile(entry.path, path);
    else await pipeline(entry.pieces, createWriteStream(path));
  }
}
