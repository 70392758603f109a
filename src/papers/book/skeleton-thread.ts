import type { EvidenceBook } from '#programme/views/evidence-book.ts';
import { createThread } from '../thread.ts';
import type { BoundEntry } from './book-request.ts';
import type { PageSize } from './page-size.ts';

/** What the thread is asked: to get ready, or to set what is ours of a book. */
export type SkeletonRequest =
  | 'start'
  | {
      readonly book: EvidenceBook;
      readonly bound: readonly BoundEntry[];
      readonly sizes: ReadonlyMap<string, readonly PageSize[]>;
    };

/** Sets the pages of a book that are ours, in a thread of its own, while the evidence is looked at and joined. */
export const createSkeletonThread = () =>
  createThread<SkeletonRequest>(new URL('./skeleton-worker.ts', import.meta.url), 'book setter');
