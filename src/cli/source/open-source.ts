import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Unusable } from '../unusable.ts';
import { openArchive } from './archive.ts';
import { openFolder } from './folder.ts';
import type { DossierSource } from './source.ts';
import { systemCode, systemReason } from './system-reason.zh.ts';

/** Opens a dossier: a folder, or a zip of one. Refuses what is neither, and what may not be read. */
export async function openSource(path: string): Promise<DossierSource> {
  const found = await stat(path).catch((error: unknown) => {
    const code = systemCode(error);
    if (code === 'EACCES' || code === 'ELOOP')
      throw new Unusable('dossierUnreadable', { name: path, reason: systemReason(error) });
    throw new Unusable('dossierMissing', { name: path });
  });
  if (found.isDirectory()) return openFolder(path);
  if (!found.isFile()) throw new Unusable('notDossier', { name: path });
  if (basename(path) === 'dossier.json')
    throw new Unusable('givenMain', { name: path, folder: dirname(path) });
  return openArchive(path);
}
