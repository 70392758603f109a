import { copyFile, mkdir, readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { wholePicture } from '#papers/whole-picture.ts';
import { Refusal } from '#kernel/refusal.ts';
import { dossierSchema, type Dossier } from '#programme/answers/dossier.ts';
import type { Platform } from '../context.ts';
import { checkContent } from '../files/check-content.ts';
import { uploadsFolder } from '../files/upload-record.ts';
import { newId } from '../new-id.ts';
import { noteStoredFiles } from '../storage/import-content.ts';
import type { StoredFile } from '../storage/stored-files.ts';
import type { DossierInHand, PictureInHand } from './dossier-in-hand.ts';
import { importWords } from './import-words.zh.ts';

/** Reads `dossier.json` of a folder. Refuses `badInput` where there is none or it is no dossier. */
export async function readDossier(folder: string): Promise<Dossier> {
  const text = await readFile(join(folder, 'dossier.json'), 'utf8').catch(() => null);
  if (text === null) throw new Refusal('badInput', { problems: importWords.noDossier(folder) });
  const read = dossierSchema.safeParse(json(text));
  if (!read.success) throw new Refusal('badInput', { problems: importWords.notDossier(folder) });
  return read.data;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Puts the files of a dossier that lies in a folder into the store. Call it before a transaction.
 * Refuses `badInput` where a file is not there, `fileRefused` for one whose content may not be kept, `storageFull`.
 */
export async function takeFiles(
  platform: Platform,
  folder: string,
  dossier: Dossier,
): Promise<DossierInHand> {
  const files = new Map<string, StoredFile>();
  const paths = [...new Set(dossier.evidence.map((evidence) => evidence.file))];
  for (let at = 0; at < paths.length; at += atOnce) {
    const some = paths.slice(at, at + atOnce);
    const taken = await Promise.allSettled(some.map((path) => takeEvidence(platform, folder, path)));
    // Told is the first fault of the dossier, not the one that happened to be found first.
    for (const [nth, path] of some.entries()) {
      const one = taken[nth];
      if (one?.status === 'rejected') throw one.reason;
      if (one) files.set(path, one.value);
    }
  }
  const pictures = await takePictures(platform, folder);
  await noteStoredFiles(platform.db, [...files.values(), ...pictures], platform.clock());
  return { dossier, files, pictures };
}

/** So many files are looked into at the same time: most of it is waiting for the disk. */
const atOnce = 8;

/** A path of plain names with forward slashes that never leaves the folder. */
const plainPath = /^(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\/\0]+(?:\/[^\\/\0]+)*$/u;

async function takeEvidence(platform: Platform, folder: string, path: string): Promise<StoredFile> {
  const full = join(folder, path);
  const found = plainPath.test(path) ? await stat(full).catch(() => null) : null;
  if (!found?.isFile()) throw new Refusal('badInput', { problems: importWords.noFile(path) });
  const checked = await checkContent(full, basename(path), found.size, 'evidence');
  if ('fault' in checked) throw new Refusal('fileRefused', { name: path, problem: checked.fault });
  // The store takes a file over, so it is given a copy; never the whole file in memory.
  const copy = join(uploadsFolder(platform.dataDir), newId());
  await mkdir(dirname(copy), { recursive: true });
  await copyFile(full, copy);
  return { ...(await platform.files.take(copy)), ...checked };
}

/** What in `pictures/` is a whole picture; anything else there stays where it is, and the checks miss it. */
async function takePictures(platform: Platform, folder: string): Promise<(PictureInHand & StoredFile)[]> {
  const names = await readdir(join(folder, 'pictures')).catch(() => []);
  const taken = names.sort().map(async (name) => {
    const content = await readFile(join(folder, 'pictures', name));
    const picture = wholePicture(content);
    if (!picture) return [];
    const { hash, bytes } = await platform.files.put(content);
    const { type, width, height } = picture;
    return [{ hash, bytes, type: `image/${type}`, pages: null, width, height }];
  });
  return (await Promise.all(taken)).flat();
}
