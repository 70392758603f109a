import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { mostBookBytes, type BookProgress, type BookReport, type BookRequest } from './book-request.ts';

/** What the process says. */
export type BookSaid =
  { readonly progress: BookProgress } | { readonly report: BookReport } | { readonly failure: string };

const file = fileURLToPath(new URL('./book-process.ts', import.meta.url));

/** A process that says nothing for so long hangs; LibreOffice takes two minutes for a file at most. */
const patience = { file: 180_000, bind: 900_000 } as const;

/** How many bytes the files of a book have; a file that serves several items counts once. */
export function bytesOf({ book, files }: Pick<BookRequest, 'book' | 'files'>): number {
  const used = new Set(book.annexes.flatMap((annex) => annex.entries.map((entry) => entry.file)));
  return [...used].reduce((sum, path) => sum + (files[path]?.bytes ?? 0), 0);
}

/**
 * Binds the evidence book into the file `out`, in a process of its own: what a hostile file does there, it does to
 * nobody else. A file at which the process stops or hangs gets a page that says so, and the others are bound all the same.
 *
 * @throws Error when the files are too large all together (see `bytesOf`), or the book cannot be written
 */
export async function bindBook(
  request: Omit<BookRequest, 'given' | 'careful'>,
  onProgress: (progress: BookProgress) => void = () => undefined,
): Promise<BookReport> {
  if (bytesOf(request) > mostBookBytes) throw new Error('The files are too large for one book.');
  const given: string[] = [];
  let careful = false;
  for (;;) {
    const ended = await runOnce({ ...request, given, careful }, onProgress);
    if ('report' in ended) return ended.report;
    if ('failure' in ended) throw new Error(ended.failure);
    if (ended.stoppedAt === null && !careful) careful = true;
    else if (ended.stoppedAt !== null && !given.includes(ended.stoppedAt)) given.push(ended.stoppedAt);
    else throw new Error('The process that binds the book has stopped.');
  }
}

type Ended =
  { readonly report: BookReport } | { readonly failure: string } | { readonly stoppedAt: string | null };

function runOnce(request: BookRequest, onProgress: (progress: BookProgress) => void): Promise<Ended> {
  const child = fork(file, [], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'], execArgv: [] });
  return new Promise((resolve) => {
    let ended: Ended = { stoppedAt: null };
    let timer: NodeJS.Timeout | undefined;
    const wait = (long: number) => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), long);
    };
    wait(patience.file);
    child.on('message', (said: BookSaid) => {
      if ('progress' in said) {
        ended = { stoppedAt: said.progress.step === 'file' ? said.progress.file : null };
        wait(patience[said.progress.step]);
        onProgress(said.progress);
      } else ended = said;
    });
    child.on('error', () => child.kill('SIGKILL'));
    child.on('close', () => {
      clearTimeout(timer);
      resolve(ended);
    });
    child.send(request);
  });
}
