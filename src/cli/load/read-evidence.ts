import { createHash } from 'node:crypto';
import type { Dossier } from '#programme/answers/dossier.ts';
import type { FileFact } from '#programme/checks/evidence-files.ts';
import { safePath } from '../source/safe-path.ts';
import type { DossierSource } from '../source/source.ts';
import { headBytes, isWhatItSays } from './file-type.ts';

export interface EvidenceFiles {
  /** What is wrong with a file, by its path; files in order are not listed. */
  readonly facts: ReadonlyMap<string, FileFact>;
  /** SHA-256 of each file that is there. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Looks at every evidence file once: is it there, is it what its name says, what is its digest. */
export async function readEvidence(dossier: Dossier, source: DossierSource): Promise<EvidenceFiles> {
  const facts = new Map<string, FileFact>();
  const hashes = new Map<string, string>();
  const named = dossier.evidence.map(({ id, file }) => ({ file: safePath(file, `evidence › ${id}`) }));
  for (const file of new Set(named.map((entry) => entry.file))) {
    const size = await source.size(file);
    if (size === null) facts.set(file, 'missing');
    else if (size === 0) facts.set(file, 'empty');
    else {
      const { hash, head } = await readThrough(source, file);
      hashes.set(file, hash);
      if (!(await isWhatItSays(file, head))) facts.set(file, 'wrongType');
    }
  }
  return { facts, hashes };
}

async function readThrough(source: DossierSource, file: string): Promise<{ hash: string; head: Uint8Array }> {
  const hash = createHash('sha256');
  let head = Buffer.alloc(0);
  for await (const chunk of await source.stream(file)) {
    hash.update(chunk);
    if (head.length < headBytes) head = Buffer.concat([head, chunk]).subarray(0, headBytes);
  }
  return { hash: hash.digest('hex'), head };
}
