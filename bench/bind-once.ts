import { text } from 'node:stream/consumers';
import type { BookRequest } from '#papers/book/book-request.ts';
import { makeBook } from '#papers/book/make-book.ts';
import type { BoundOnce } from './bind-book.ts';

// Binds one book in this process and says what it took: the memory counted is its own.
const request = JSON.parse(await text(process.stdin)) as BookRequest;
const start = performance.now();
const report = await makeBook(request, () => undefined);
const said: BoundOnce = {
  report,
  spent: performance.now() - start,
  peak: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(said));
