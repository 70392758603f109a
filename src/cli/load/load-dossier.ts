import type { Pictures } from '#papers/pictures.ts';
import { openDossier, type OpenDossier } from '#programme/answers/open-dossier.ts';
import { versionDigest } from '#programme/answers/version-digest.ts';
import { openSource } from '../source/open-source.ts';
import { Unusable } from '../unusable.ts';
import { readEnvelope } from './envelope.ts';
import { parseJson } from './parse-json.ts';
import { readEvidence, type EvidenceFiles } from './read-evidence.ts';
import { readPictures } from './read-pictures.ts';

const main = 'dossier.json';
const maxMain = 64 * 1024 * 1024;

export interface LoadedDossier {
  readonly name: string;
  readonly open: OpenDossier;
  readonly files: EvidenceFiles;
  readonly pictures: Pictures;
  /** Digest of what a version freezes. */
  readonly digest: string;
  /** Is the dossier as it stands one of its frozen versions? */
  readonly frozen: boolean;
}

/** Reads a dossier from a folder or a zip. Refuses (`Unusable`) what cannot be read; findings are not its business. */
export async function loadDossier(path: string): Promise<LoadedDossier> {
  const source = await openSource(path);
  try {
    if ((await source.size(main)) === null) throw new Unusable('noDossierJson', { name: path });
    const json = parseJson(await source.read(main, maxMain), path);
    const { dossier, notice } = readEnvelope(json, path);
    const files = await readEvidence(dossier, source);
    const digest = versionDigest(dossier, files.hashes);
    return {
      name: path,
      open: openDossier(notice, dossier),
      files,
      pictures: await readPictures(source),
      digest,
      frozen: dossier.versions?.some((version) => version.digest === digest) ?? false,
    };
  } finally {
    await source.close();
  }
}
