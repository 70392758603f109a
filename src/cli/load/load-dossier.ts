import type { Pictures } from '#papers/pictures.ts';
import { openDossier, type OpenDossier } from '#programme/answers/open-dossier.ts';
import { versionDigest } from '#programme/answers/version-digest.ts';
import { openSource } from '../source/open-source.ts';
import type { DossierSource } from '../source/source.ts';
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
  /** Files in `pictures/` that are no PNG or JPEG or are damaged, by the SHA-256 of their bytes. */
  readonly brokenPictures: ReadonlyMap<string, string>;
  /** Digest of what a version freezes. */
  readonly digest: string;
  /** Is the dossier as it stands one of its frozen versions? */
  readonly frozen: boolean;
}

/**
 * Reads a dossier from a folder or a zip, all its files included.
 * Refuses (`Unusable`) what cannot be read; findings are not its business.
 */
export async function loadDossier(path: string): Promise<LoadedDossier> {
  return withSource(path, async (source) => {
    const { dossier, notice } = await readMain(source);
    const files = await readEvidence(dossier, source);
    const digest = versionDigest(dossier, files.hashes);
    return {
      name: path,
      open: openDossier(notice, dossier),
      files,
      ...(await readPictures(source)),
      digest,
      frozen: dossier.versions?.some((version) => version.digest === digest) ?? false,
    };
  });
}

/**
 * Reads the answers of a dossier alone, for what needs no evidence, such as its row of 附件4.
 * Refuses (`Unusable`) as `loadDossier` does.
 */
export async function loadAnswers(path: string): Promise<OpenDossier> {
  return withSource(path, async (source) => {
    const { dossier, notice } = await readMain(source);
    return openDossier(notice, dossier);
  });
}

async function withSource<T>(path: string, read: (source: DossierSource) => Promise<T>): Promise<T> {
  const source = await openSource(path);
  try {
    return await read(source);
  } finally {
    await source.close();
  }
}

async function readMain(source: DossierSource) {
  const { name } = source;
  if (typeof (await source.size(main)) === 'string') throw new Unusable('noDossierJson', { name });
  return readEnvelope(parseJson(await source.read(main, maxMain), name), name);
}
