import { Worker } from 'node:worker_threads';

import type { PaperDocument } from '#programme/definition/document.ts';

import type { Pictures } from '../pictures.ts';

/** What the worker is asked, and what it answers. */
export interface PdfRequest {
  readonly id: number;
  readonly document: PaperDocument;
  readonly pictures: Pictures;
  readonly date: Date | undefined;
}

export type PdfAnswer =
  { readonly id: number; readonly bytes: Uint8Array } | { readonly id: number; readonly failure: string };

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

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * Starts a renderer. The thread, the compiler and the fonts (about 0.5 s) come with the first paper and stay until
 * `close`; a thread that died is replaced with the next paper. An idle renderer does not keep the process alive.
 */
export function createPdfRenderer(): PdfRenderer {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let closed = false;
  let last = 0;

  const fail = (reason: Error) => {
    worker = undefined;
    for (const one of waiting.values()) one.reject(reason);
    waiting.clear();
  };

  const start = (): Worker => {
    const started = new Worker(new URL('./pdf-worker.ts', import.meta.url));
    started.on('message', (answer: PdfAnswer) => {
      const one = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
      if ('bytes' in answer) one?.resolve(answer.bytes);
      else one?.reject(new Error(answer.failure));
    });
    started.on('error', (reason: unknown) => {
      if (worker === started) fail(reason instanceof Error ? reason : new Error(String(reason)));
    });
    started.on('exit', () => {
      if (worker === started) fail(new Error('The PDF renderer has ended.'));
    });
    return started;
  };

  return {
    render(document, pictures, options) {
      if (closed) return Promise.reject(new Error('The PDF renderer is closed.'));
      worker ??= start();
      const current = worker;
      return new Promise((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        current.ref();
        // Only what is shown is copied to the thread; what is missing is the compiler's to say.
        const shown = document.blocks.some(({ type }) => type === 'picture')
          ? pictures
          : new Map<string, never>();
        const request: PdfRequest = { id, document, pictures: shown, date: options?.date };
        current.postMessage(request);
      });
    },
    async close() {
      closed = true;
      const current = worker;
      fail(new Error('The PDF renderer is closed.'));
      await current?.terminate();
    },
  };
}
