import { parentPort } from 'node:worker_threads';

import { compilePdf } from './compile-pdf.ts';
import type { PdfAnswer, PdfRequest } from './render-pdf.ts';

/** The thread `createPdfRenderer` starts: one paper after the other, in the order they were asked for. */
let queue = Promise.resolve();

parentPort?.on('message', (request: PdfRequest) => {
  queue = queue.then(() => answer(request));
});

async function answer({ id, document, pictures, date }: PdfRequest): Promise<void> {
  let reply: PdfAnswer;
  try {
    reply = { id, bytes: Uint8Array.from(await compilePdf(document, pictures, date)) };
  } catch (reason) {
    reply = { id, failure: reason instanceof Error ? reason.message : String(reason) };
  }
  parentPort?.postMessage(reply);
}
