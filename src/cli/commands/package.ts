import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { BookReport } from '#papers/book/book-request.ts';
import { dossierFolder } from '#papers/package/manifest.ts';
import { packageEntries, type PackageAbout } from '#papers/package/package-entries.ts';
import { zipStream, type ZipEntry } from '#papers/package/zip-stream.ts';
import { printLeaf } from '#programme/views/print-answer.ts';
import { needDossier, needOption, readArguments } from '../arguments.ts';
import { bindDossier, tellBound } from '../bind-dossier.ts';
import { loadDossier, type LoadedDossier } from '../load/load-dossier.ts';
import { sayJson, type Output } from '../output.ts';
import { withProgress } from '../progress.ts';
import { renderPapers } from '../render-papers.ts';
import { openSource } from '../source/open-source.ts';
import type { DossierSource } from '../source/source.ts';
import { unpackDossier } from '../source/unpack-dossier.ts';
import { Unusable } from '../unusable.ts';
import { cliWords } from '../words.zh.ts';
import { writeOneFile } from '../write-files.ts';
import { papersOf } from './print.ts';

const { packageFolders: folders } = cliWords;

/** `package`: papers, evidence book, dossier and a manifest of digests as one zip. Exit code as that of `book`. */
export async function packageDossier(argv: readonly string[], output: Output): Promise<number> {
  const args = readArguments('package', argv, ['out']);
  const path = needDossier(args, 'package');
  const file = needOption(args, 'out', cliWords.outFile, 'package');
  if (!file.toLowerCase().endsWith('.zip')) throw new Unusable('badOutput', { file, allowed: '.zip' });
  const loaded = await withProgress((step) => {
    step(cliWords.reading(path));
    return loadDossier(path);
  });
  const papers = await renderPapers(papersOf(loaded, loaded.frozen), loaded.pictures, output);
  const work = await mkdtemp(join(tmpdir(), 'shuzhuan-package-'));
  const { folder, made } = await unpackDossier(path);
  try {
    const bookFile = join(work, 'book.pdf');
    const report = await withProgress(async (step) => {
      const bound = await bindDossier(loaded, folder, bookFile, step);
      step(cliWords.packing);
      const printed = papers.flatMap((paper): ZipEntry[] =>
        'bytes' in paper && typeof paper.bytes !== 'string'
          ? [{ name: `${folders.papers}/${paper.name}`, bytes: paper.bytes }]
          : [],
      );
      const inBook = { name: `${folders.book}/${cliWords.fileNames.book}.pdf`, path: bookFile };
      await write(file, loaded, folder, [...printed, inBook]);
      return bound;
    });
    const notBound = tellBound(report, output);
    if (args.json)
      sayJson(output, { file, version: loaded.digest, frozen: loaded.frozen, book: told(report) });
    return notBound > 0 ? 1 : 0;
  } finally {
    await rm(work, { recursive: true, force: true });
    if (made) await rm(folder, { recursive: true, force: true });
  }
}

const told = ({ pages, frontPages, entries }: BookReport) => ({ pages, frontPages, entries });

async function write(
  file: string,
  loaded: LoadedDossier,
  folder: string,
  made: readonly ZipEntry[],
): Promise<void> {
  const source = await openSource(folder);
  const now = new Date();
  try {
    const entries = packageEntries(aboutOf(loaded, now), all(made, loaded, source));
    await writeOneFile(file, (place) =>
      pipeline(Readable.from(zipStream(entries, now)), createWriteStream(place, { flush: true })),
    );
  } finally {
    await source.close();
  }
}

/** What was made, then the dossier as it lies there: what belongs to it and nothing else. */
async function* all(
  made: readonly ZipEntry[],
  loaded: LoadedDossier,
  source: DossierSource,
): AsyncGenerator<ZipEntry> {
  yield* made;
  const main = 'dossier.json';
  yield { name: dossierFolder + main, pieces: source.stream(main), packed: true };
  for (const path of [...loaded.files.hashes.keys(), ...(await source.list('pictures'))])
    yield { name: dossierFolder + path, pieces: source.stream(path) };
}

function aboutOf({ open, digest, frozen }: LoadedDossier, now: Date): PackageAbout {
  const { programme, year, centreType } = open.notice;
  return {
    made: now.toISOString(),
    notice: programme.id,
    year,
    centreType,
    applicant: printLeaf(open, programme.parts.applicantName),
    centre: printLeaf(open, programme.parts.centreName),
    version: digest,
    frozen,
  };
}
