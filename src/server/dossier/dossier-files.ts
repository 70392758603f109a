import type { Platform } from '../context.ts';
import { extensionOfType } from '../files/file-types.ts';
import type { ZipEntry } from '#papers/package/zip-stream.ts';
import { findStoredFiles } from '../storage/stored-files.ts';
import type { DossierToHandOut } from './dossier-to-hand-out.ts';

/** A dossier as files, which the command line and an import read again without loss. `folder` is empty or ends in a slash. */
export async function* dossierFiles(
  { db, files: store }: Pick<Platform, 'db' | 'files'>,
  { dossier, files, pictures }: DossierToHandOut,
  folder: string,
): AsyncGenerator<ZipEntry> {
  const text = `${JSON.stringify(dossier, null, 2)}\n`;
  yield { name: `${folder}dossier.json`, bytes: new TextEncoder().encode(text), packed: true };
  for (const [path, hash] of Object.entries(files)) yield { name: folder + path, path: store.path(hash) };
  for (const [hash, { type }] of await findStoredFiles(db, pictures))
    yield { name: `${folder}pictures/${hash}.${extensionOfType(type)}`, path: store.path(hash) };
}
