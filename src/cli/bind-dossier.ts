import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { bindBook, bytesOf } from '#papers/book/bind-book.ts';
import { mostBookBytes, type BookReport, type SourceFile } from '#papers/book/book-request.ts';
import { forgetUnused } from '#papers/book/forget-unused.ts';
import { evidenceBook } from '#programme/views/evidence-book.ts';
import { bookCache } from './cache-folder.ts';
import type { LoadedDossier } from './load/load-dossier.ts';
import type { Output } from './output.ts';
import { printable } from './printable.ts';
import type { Step } from './progress.ts';
import { megabytes } from './source/megabytes.ts';
import { Unusable } from './unusable.ts';
import { cliWords } from './words.zh.ts';

/**
 * Binds the evidence of a dossier, which lies in `folder`, into the file `out`.
 * Refuses `bookTooLarge`.
 */
export async function bindDossier(
  loaded: LoadedDossier,
  folder: string,
  out: string,
  step: Step,
): Promise<BookReport> {
  const files: Record<string, SourceFile> = {};
  for (const [file, hash] of loaded.files.hashes) {
    const path = resolve(join(folder, file));
    files[file] = { path, hash, bytes: (await stat(path)).size };
  }
  const book = evidenceBook(loaded.open, loaded.frozen ? loaded.digest : null);
  const bytes = bytesOf({ book, files });
  if (bytes > mostBookBytes)
    throw new Unusable('bookTooLarge', {
      name: loaded.name,
      size: megabytes(bytes),
      limit: megabytes(mostBookBytes),
    });
  const cache = await bookCache();
  await forgetUnused(cache, new Date());
  return bindBook({ book, files, cache, out }, ({ step: doing, file, done, of }) =>
    step(doing === 'file' ? cliWords.bookFile(printable(file), done, of) : cliWords.binding),
  );
}

/** Says what came into the book otherwise than as it is. Out: how many files have no pages in it. */
export function tellBound({ entries }: BookReport, output: Output): number {
  const told = entries.filter(({ reason }) => reason !== null);
  for (const { number, title, file, how, reason } of told)
    output.warn(
      how === 'note'
        ? cliWords.notBound(number, title, file, reason ?? '')
        : cliWords.bookEntry(number, title, reason ?? ''),
    );
  return told.filter(({ how }) => how === 'note').length;
}
