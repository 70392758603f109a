import { rm } from 'node:fs/promises';
import type { BookReport } from '#papers/book/book-request.ts';
import { needDossier, needOption, readArguments } from '../arguments.ts';
import { bindDossier, tellBound } from '../bind-dossier.ts';
import { loadDossier } from '../load/load-dossier.ts';
import { sayJson, type Output } from '../output.ts';
import { withProgress } from '../progress.ts';
import { unpackDossier } from '../source/unpack-dossier.ts';
import { Unusable } from '../unusable.ts';
import { cliWords } from '../words.zh.ts';
import { writeOneFile } from '../write-files.ts';

/** `book`: all evidence of a dossier as one PDF. Exit code 1 where a file has no pages in it but one that says why. */
export async function book(argv: readonly string[], output: Output): Promise<number> {
  const args = readArguments('book', argv, ['out']);
  const path = needDossier(args, 'book');
  const file = needOption(args, 'out', cliWords.outFile, 'book');
  if (!file.toLowerCase().endsWith('.pdf')) throw new Unusable('badOutput', { file, allowed: '.pdf' });
  const report = await withProgress(async (step): Promise<BookReport> => {
    step(cliWords.reading(path));
    const loaded = await loadDossier(path);
    const { folder, made } = await unpackDossier(path);
    try {
      let bound: BookReport | undefined;
      await writeOneFile(file, async (place) => {
        bound = await bindDossier(loaded, folder, place, step);
      });
      if (!bound) throw new Error('The book was not bound.');
      return bound;
    } finally {
      if (made) await rm(folder, { recursive: true, force: true });
    }
  });
  const notBound = tellBound(report, output);
  if (args.json) sayJson(output, { file, ...report });
  else output.say(cliWords.bookDone(report.entries.length, report.pages));
  return notBound > 0 ? 1 : 0;
}
