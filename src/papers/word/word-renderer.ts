import type { PaperDocument } from '#programme/definition/document.ts';
import { picturesFor, type Pictures } from '../pictures.ts';
import { createThread, type Thread } from '../thread.ts';

/** What the thread is asked. */
export interface WordRequest {
  readonly document: PaperDocument;
  readonly pictures: Pictures;
}

/** Writes papers as Word in a thread of its own: a long plan takes a second, in which a server would answer nobody. */
export interface WordRenderer {
  /** The document as `renderWord` writes it. */
  render(document: PaperDocument, pictures: Pictures): Promise<Uint8Array>;
  /** Ends the thread; what is still under way fails. */
  close(): Promise<void>;
}

/** Starts a renderer; its thread comes with the first paper. An idle one does not keep the process alive. */
export function createWordRenderer(): WordRenderer {
  const thread: Thread<WordRequest> = createThread(
    new URL('./word-worker.ts', import.meta.url),
    'Word renderer',
  );
  return {
    render: (document, pictures) => thread.ask({ document, pictures: picturesFor(document, pictures) }),
    close: () => thread.close(),
  };
}
