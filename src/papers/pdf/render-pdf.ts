import type { PaperDocument } from '#programme/definition/document.ts';

import { picturesFor, type Pictures } from '../pictures.ts';
import { createThread } from '../thread.ts';

/** What the thread is asked. */
export interface PdfRequest {
  readonly document: PaperDocument;
  readonly pictures: Pictures;
  readonly date: Date | undefined;
}

/** Sets papers as PDF in a thread of its own, one after the other. */
export interface PdfRenderer {
  /**
   * The document as PDF/A-2a (tagged, fonts embedded).
   *
   * @throws Error when a picture is missing or unreadable, or the renderer was closed.
   */
  render(
    document: PaperDocument,
    pictures: Pictures,
    options?: { readonly date?: Date },
  ): Promise<Uint8Array>;
  /** Ends the thread; what is still under way fails. */
  close(): Promise<void>;
}

/**
 * Starts a renderer. The thread, the compiler and the fonts (about 0.5 s) come with the first paper and stay until
 * `close`; a thread that died is replaced with the next paper. An idle renderer does not keep the process alive.
 */
export function createPdfRenderer(): PdfRenderer {
  const thread = createThread<PdfRequest>(new URL('./pdf-worker.ts', import.meta.url), 'PDF renderer');
  return {
    render: (document, pictures, options) =>
      thread.ask({ document, pictures: picturesFor(document, pictures), date: options?.date }),
    close: () => thread.close(),
  };
}
