import type { Pictures } from '#papers/pictures.ts';
import { createPdfJoiner } from '#papers/pdf/pdf-joiner.ts';
import { createPdfRenderer, type PdfRenderer } from '#papers/pdf/render-pdf.ts';
import { createWordRenderer, type WordRenderer } from '#papers/word/word-renderer.ts';
import type { PaperDocument } from '#programme/definition/document.ts';

/** The memory of a renderer grows with what it has set; so many papers, then a fresh one takes its place. */
const papersPerRenderer = 60;

type Render = (document: PaperDocument, pictures: Pictures) => Promise<Uint8Array>;

/** Hands papers to one renderer after the other, in the order they were asked for; idle ones keep no process alive. */
function queueOver(create: () => PdfRenderer | WordRenderer): { readonly render: Render } {
  let renderer: PdfRenderer | WordRenderer | null = null;
  let rendered = 0;
  let last: Promise<unknown> = Promise.resolve();
  const next: Render = async (document, pictures) => {
    if (rendered >= papersPerRenderer) {
      await renderer?.close();
      renderer = null;
      rendered = 0;
    }
    rendered += 1;
    renderer ??= create();
    return renderer.render(document, pictures);
  };
  return {
    render(document, pictures) {
      const turn = last.then(() => next(document, pictures));
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

/** Looks through PDFs and joins them. */
export const joiner = createPdfJoiner();

/** All PDFs of the process are set one after the other, beside the thread that answers requests. */
export const pdfs = queueOver(createPdfRenderer);

/** The same for Word. */
export const words = queueOver(createWordRenderer);
