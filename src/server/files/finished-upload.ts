import { rm } from 'node:fs/promises';
import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import type { Platform } from '../context.ts';
import { noteStoredFile, type StoredFile } from '../storage/stored-files.ts';
import { checkContent } from './check-content.ts';
import { cleanFileName } from './file-name.ts';
import type { FileUse } from './file-types.ts';
import { findUpload } from './upload-record.ts';

/** A file that was uploaded and is now in the store. */
export interface TakenFile extends StoredFile {
  /** The name it came with, without folders and without what no name should hold. */
  readonly fileName: string;
}

/**
 * Takes over a finished upload of the one who asks: looks into it, moves it into the store, notes it in the database.
 * Call it before a transaction, never inside one. What is refused for its content is dropped.
 * Refuses `notFound`, `uploadIncomplete`, `fileRefused` with the reason, `storageFull`.
 */
export async function takeUpload(
  platform: Platform,
  actor: Actor,
  uploadId: string,
  use: FileUse,
): Promise<TakenFile> {
  // A second click on the same upload comes while the first is being looked into.
  if (underWay.has(uploadId)) throw new Refusal('notFound');
  underWay.add(uploadId);
  try {
    return await take(platform, actor, uploadId, use);
  } finally {
    underWay.delete(uploadId);
  }
}

const underWay = new Set<string>();

async function take(platform: Platform, actor: Actor, uploadId: string, use: FileUse): Promise<TakenFile> {
  const upload = await findUpload(platform.dataDir, uploadId);
  if (upload?.owner !== actor.personId) throw new Refusal('notFound');
  if (upload.size === null || upload.arrived < upload.size) throw new Refusal('uploadIncomplete');
  const fileName = cleanFileName(upload.fileName);
  const checked = await checkContent(upload.path, fileName, upload.arrived, use);
  if ('fault' in checked) {
    await Promise.all([rm(upload.path, { force: true }), rm(`${upload.path}.json`, { force: true })]);
    throw new Refusal('fileRefused', { name: fileName, problem: checked.fault });
  }
  const { hash, bytes } = await platform.files.take(upload.path);
  await rm(`${upload.path}.json`, { force: true });
  const file = { hash, bytes, ...checked };
  await noteStoredFile(platform.db, file, platform.clock());
  return { ...file, fileName };
}
