import { createPdfRenderer } from '#papers/pdf/render-pdf.ts';
import type { Pictures } from '#papers/pictures.ts';
import { renderWord } from '#papers/word/render-word.ts';
import type { PaperDocument } from '#programme/definition/document.ts';

/** A paper as it is handed in. */
export interface PrintedPaper {
  readonly document: PaperDocument;
  readonly word: Uint8Array;
  readonly pdf: Uint8Array;
}

/** One thread for all papers of a test file; it does not keep the process alive. */
const renderer = createPdfRenderer();

/** Prints a paper as Word and as PDF. */
export async function printPaper(
  document: PaperDocument,
  pictures: Pictures = new Map(),
): Promise<PrintedPaper> {
  const word = await renderWord(document, pictures);
  const pdf = await renderer.render(document, pictures);
  return { document, word, pdf };
}
