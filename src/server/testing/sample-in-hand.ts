import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countPdfPages } from '#papers/pdf/count-pdf-pages.ts';
import { wholePicture } from '#papers/whole-picture.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import type { Platform } from '../context.ts';
import type { DossierInHand } from '../dossier/dossier-in-hand.ts';
import { noteStoredFiles } from '../storage/import-content.ts';
import type { StoredFile } from '../storage/stored-files.ts';

const samples = fileURLToPath(new URL('../../../samples', import.meta.url));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const read = new Map<string, DossierInHand & { readonly stored: readonly StoredFile[] }>();

/** A shipped sample as the database knows it after its files were taken; the files themselves are not in the store. */
export async function sampleInHand(platform: Platform, name: string): Promise<DossierInHand> {
  const known = read.get(name) ?? (await readSample(name));
  read.set(name, known);
  await noteStoredFiles(platform.db, known.stored, platform.clock());
  return { ...known, dossier: structuredClone(known.dossier) };
}

async function readSample(name: string) {
  const folder = join(samples, name);
  const dossier = JSON.parse(readFileSync(join(folder, 'dossier.json'), 'utf8')) as Dossier;
  const files = new Map<string, StoredFile>();
  for (const { file } of dossier.evidence) {
    const bytes = readFileSync(join(folder, file));
    const pages = await countPdfPages(bytes);
    files.set(file, { hash: sha256(bytes), bytes: bytes.length, type: 'application/pdf', pages });
  }
  const pictures = readdirSync(join(folder, 'pictures')).map((file) => {
    const bytes = readFileSync(join(folder, 'pictures', file));
    const { width, height } = wholePicture(bytes)!;
    const stored = { hash: sha256(bytes), bytes: bytes.length, type: 'image/png', pages: null };
    return { ...stored, width, height };
  });
  return { dossier, files, pictures, stored: [...files.values(), ...pictures] };
}
