import type { Dossier } from './dossier.ts';
import { digest } from './digest.ts';

/**
 * Digest of what a version freezes: year, notice, centre type, answers, rows and evidence (hashes and links).
 * `fileHashes` gives the SHA-256 of each evidence file by its path; a missing file counts as null.
 */
export function versionDigest(dossier: Dossier, fileHashes: ReadonlyMap<string, string>): string {
  const { notice, year, centreType, answers, rows, evidence } = dossier;
  return digest({
    notice,
    year: year ?? null,
    centreType,
    answers,
    rows: rows ?? {},
    evidence: evidence.map((entry) => ({ ...entry, hash: fileHashes.get(entry.file) ?? null })),
  });
}
