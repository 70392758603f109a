import { createThread } from '../thread.ts';
import type { PdfPart } from './join-pdfs.ts';

/** What the thread is asked. */
export interface JoinRequest {
  readonly parts: readonly PdfPart[];
  readonly copies: number;
}

/** Joins PDFs in a thread of its own: looking through a long plan takes a second. */
export interface PdfJoiner {
  /** As `joinPdfs` does. */
  join(parts: readonly PdfPart[], copies?: number): Promise<Uint8Array>;
  /** Ends the thread; what is still under way fails. */
  close(): Promise<void>;
}

/** Starts a joiner; its thread comes with the first join. An idle one does not keep the process alive. */
export function createPdfJoiner(): PdfJoiner {
  const thread = createThread<JoinRequest>(new URL('./join-worker.ts', import.meta.url), 'PDF joiner');
  return {
    join: (parts, copies = 1) => thread.ask({ parts, copies }),
    close: () => thread.close(),
  };
}
