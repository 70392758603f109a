import { createHash } from 'node:crypto';
import { countPdfPages } from '#papers/pdf/count-pdf-pages.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import type { FileFact } from '#programme/checks/evidence-files.ts';
import type { DossierSource } from '../source/source.ts';
import { Unusable } from '../unusable.ts';
import { extensionOf, headBytes, isWhatItSays } from './file-type.ts';

export interface EvidenceFiles {
  /** What is wrong with a file or how many pages it has, by its path; other files in order are not listed. */
  readonly facts: ReadonlyMap<string, FileFact>;
  /** SHA-256 of each file that is there. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** A larger PDF is not opened: its pages are not counted. */
const mostOpened = 50 * 1024 * 1024;
/** So much of the end of a PDF is looked at. */
const tailBytes = 2048;

interface Look {
  readonly hash: string;
  readonly head: Uint8Array;
  readonly tail: Uint8Array;
}

/** Looks at every evidence file once: is it there, is it what its name says, what is its digest, has it the pages named. */
export async function readEvidence(dossier: Dossier, source: DossierSource): Promise<EvidenceFiles> {
  const facts = new Map<string, FileFact>();
  const hashes = new Map<string, string>();
  const pagesNamed = new Map<string, boolean>();
  for (const { file, links } of dossier.evidence)
    pagesNamed.set(file, pagesNamed.get(file) === true || links.some((link) => link.pages !== null));
  for (const [file, named] of pagesNamed) {
    const size = await source.size(file);
    const look = typeof size === 'number' && size > 0 ? await readThrough(source, file) : null;
    if (look) hashes.set(file, look.hash);
    const fact = await factOf(file, size, look, named, source);
    if (fact !== null) facts.set(file, fact);
  }
  return { facts, hashes };
}

async function factOf(
  file: string,
  size: number | 'missing' | 'notFile',
  look: Look | null,
  pagesNamed: boolean,
  source: DossierSource,
): Promise<FileFact | null> {
  if (size === 'missing') return 'missing';
  if (size === 0) return 'empty';
  if (size === 'notFile' || !look) return 'unreadable';
  if (!(await isWhatItSays(file, look.head))) return 'wrongType';
  if (extensionOf(file) !== 'pdf' || size > mostOpened || (!pagesNamed && seemsWhole(look.tail))) return null;
  const pages = await countPdfPages(await source.read(file, mostOpened));
  return pages === null ? 'unreadable' : { pages };
}

/** A PDF that was cut off lacks its end; one with a password says so near it. */
function seemsWhole(tail: Uint8Array): boolean {
  const text = Buffer.from(tail).toString('latin1');
  return text.includes('%%EOF') && !text.includes('/Encrypt');
}

/** Null: the system does not let it be read. A damaged entry of a zip is refused: nothing in that zip can be trusted. */
async function readThrough(source: DossierSource, file: string): Promise<Look | null> {
  const hash = createHash('sha256');
  let head: Uint8Array = new Uint8Array();
  let tail: Uint8Array = new Uint8Array();
  try {
    for await (const chunk of source.stream(file)) {
      hash.update(chunk);
      if (head.length < headBytes) head = Buffer.concat([head, chunk]).subarray(0, headBytes);
      tail =
        chunk.length >= tailBytes
          ? Uint8Array.from(chunk.subarray(-tailBytes))
          : Buffer.concat([tail, chunk]).subarray(-tailBytes);
    }
  } catch (error) {
    if (error instanceof Unusable && error.code === 'cannotRead') return null;
    throw error;
  }
  return { hash: hash.digest('hex'), head, tail };
}
