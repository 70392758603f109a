import type { BookRequest } from './book-request.ts';
import type { BookSaid } from './bind-book.ts';
import { makeBook } from './make-book.ts';

// The process `bindBook` starts: one book, then its end.
const say = (said: BookSaid) =>
  new Promise<void>((resolve) => {
    if (process.send) process.send(said, () => resolve());
    else resolve();
  });

process.once('message', (request: BookRequest) => {
  void makeBook(request, (progress) => void say({ progress }))
    .then(
      (report) => say({ report }),
      (error: unknown) => say({ failure: error instanceof Error ? error.message : String(error) }),
    )
    .then(() => process.exit(0));
});
process.once('disconnect', () => process.exit(1));
