import { readFile, rm } from 'node:fs/promises';
import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import { cleanFileName } from './file-name.ts';
import { findUpload } from './upload-record.ts';

/** An upload that is read where it lies, and not kept. */
export interface UploadRead {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a finished upload of the one who asks, without moving it into the store.
 * Refuses `notFound`, `uploadIncomplete`, `fileRefused` with `tooLarge` where it has more than `most` bytes.
 */
export async function readUpload(
  dataDir: string,
  actor: Actor,
  uploadId: string,
  most: number,
  tooLarge: string,
): Promise<UploadRead> {
  const upload = await findUpload(dataDir, uploadId);
  if (upload?.owner !== actor.personId) throw new Refusal('notFound');
  if (upload.size === null || upload.arrived < upload.size) throw new Refusal('uploadIncomplete');
  const fileName = cleanFileName(upload.fileName);
  if (upload.arrived > most) throw new Refusal('fileRefused', { name: fileName, problem: tooLarge });
  return { fileName, bytes: await readFile(upload.path) };
}

/** Takes an upload away that has served. */
export async function dropUpload(dataDir: string, uploadId: string): Promise<void> {
  const upload = await findUpload(dataDir, uploadId);
  if (upload)
    await Promise.all([rm(upload.path, { force: true }), rm(`${upload.path}.json`, { force: true })]);
}
