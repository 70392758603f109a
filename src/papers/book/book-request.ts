import type { EvidenceBook } from '#programme/views/evidence-book.ts';

/** A file of the dossier where it really lies. */
export interface SourceFile {
  readonly path: string;
  /** SHA-256 of its bytes, in lower-case hex. */
  readonly hash: string;
  readonly bytes: number;
}

export interface BookRequest {
  readonly book: EvidenceBook;
  /** By the path inside the dossier; what is missing gets a page that says so. */
  readonly files: Readonly<Record<string, SourceFile>>;
  /** Folder in which what was made of each file is kept for the next time. */
  readonly cache: string;
  /** Where the book is written. */
  readonly out: string;
  /** Files that made the process stop or hang: they get a page that says so. */
  readonly given: readonly string[];
  /** Each file is tried alone before all are joined: the joining had stopped, and nobody knew at which. */
  readonly careful: boolean;
}

/** How a file came into the book: its own pages, pictures of them, a picture, pages LibreOffice made, or a page that says why not. */
export type HowBound = 'pages' | 'pagePictures' | 'picture' | 'office' | 'note';

export interface BoundEntry {
  readonly number: string;
  readonly evidenceId: string;
  readonly title: string;
  readonly file: string;
  /** Pages of the book, both included, as its stamps count them. */
  readonly pages: readonly [from: number, to: number];
  readonly how: HowBound;
  /** Why it is not its own pages as they are; null where nothing is to be said. */
  readonly reason: string | null;
  /** Nothing had to be made anew for it. */
  readonly reused: boolean;
}

export interface BookReport {
  readonly entries: readonly BoundEntry[];
  /** Cover, index and tables. */
  readonly frontPages: number;
  /** Pages of evidence. */
  readonly pages: number;
  readonly bytes: number;
}

/** What is being done: a file (by its path in the dossier) is looked at, or the book is bound. */
export interface BookProgress {
  readonly step: 'file' | 'bind';
  readonly file: string;
  readonly done: number;
  readonly of: number;
}

export const mostFileBytes = 200 * 1024 ** 2;
export const mostBookBytes = 2 * 1024 ** 3;
