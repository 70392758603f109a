import { stat } from 'node:fs/promises';
import { Unusable } from '../unusable.ts';
import { openArchive } from './archive.ts';
import { openFolder } from './folder.ts';
import type { DossierSource } from './source.ts';

/** Opens a dossier: a folder, or a zip of one. Refuses what is neither. */
export async function openSource(path: string): Promise<DossierSource> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new Unusable('dossierMissing', { name: path });
  if (found.isDirectory()) return openFolder(path);
  return openArchive(path);
}
