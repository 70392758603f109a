import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { digest } from '#programme/answers/digest.ts';
import type { BookEntry } from '#programme/views/evidence-book.ts';
import { countPdfPages } from '../pdf/count-pdf-pages.ts';
import type { BookProgress, BookReport, BookRequest, BoundEntry } from './book-request.ts';
import { evidenceLayers, type Layer, type Source } from './evidence-layers.ts';
import { markFile } from './mark-file.ts';
import { asNote, prepareSource } from './prepare-source.ts';
import { startPdfEditor, type PdfEditor } from './qpdf.ts';
import { createSkeletonThread } from './skeleton-thread.ts';
import { countAnnotated } from './strip-annotations.ts';
import { bookReasons } from './words.zh.ts';

/**
 * Makes the evidence book in the thread it is called in, with one beside it; `bindBook` has a process of its own for it.
 *
 * @throws Error when it cannot be written; a file that cannot be bound is none: it gets a page that says why
 */
export async function makeBook(
  request: BookRequest,
  onProgress: (progress: BookProgress) => void,
): Promise<BookReport> {
  const { book, cache, out } = request;
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(dirname(out), '.shuzhuan-book-'));
  const setter = createSkeletonThread();
  try {
    const started = setter.ask('start');
    const sources = await prepareAll(request, onProgress);
    await started;
    const tellBinding = (done: number) => onProgress({ step: 'bind', file: '', done, of: 2 });
    tellBinding(0);
    const setting = () => {
      const sizes = new Map(sources.map(({ entry, prepared }) => [entry.evidenceId, prepared.sizes]));
      const set = setter.ask({ book, bound: numbered(sources), sizes });
      // It is waited for later; until then its failure is nobody's.
      set.catch(() => undefined);
      return set;
    };
    let ours = setting();
    const editor = await startPdfEditor(folder);
    const bindWith = async (all: boolean) => {
      const layers = await evidenceLayers(editor, folder, sources, {
        all,
        before: request.careful ? (file) => tellFile(request, onProgress, file, sources.length) : null,
        async redo(at) {
          const source = sources[at];
          if (source) sources[at] = await prepareOne(request, source.entry, at, onProgress, true);
          tellBinding(0);
          ours = setting();
        },
      });
      await rehearse(editor, folder, layers);
      tellBinding(1);
      const pages = numbered(sources).at(-1)?.pages[1] ?? 0;
      return layUnder(editor, folder, await ours, { layers, pages, out });
    };
    const frontPages = (request.careful ? null : await bindWith(false)) ?? (await bindWith(true));
    if (frontPages === null) throw new Error('The book could not be written.');
    const entries = numbered(sources);
    const pages = entries.at(-1)?.pages[1] ?? 0;
    const hashes = entries.map(({ file }) => request.files[file]?.hash ?? null);
    await markFile(out, digest({ book, entries: entries.map(({ how }) => how), hashes }));
    return { entries, frontPages, pages, bytes: (await stat(out)).size };
  } finally {
    await setter.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const entriesOf = ({ book }: BookRequest) => book.annexes.flatMap((annex) => annex.entries);

function tellFile(
  request: BookRequest,
  onProgress: (progress: BookProgress) => void,
  file: string,
  done: number,
): void {
  onProgress({ step: 'file', file, done, of: entriesOf(request).length });
}

async function prepareAll(
  request: BookRequest,
  onProgress: (progress: BookProgress) => void,
): Promise<Source[]> {
  const sources: Source[] = [];
  for (const entry of entriesOf(request))
    sources.push(await prepareOne(request, entry, sources.length, onProgress, false));
  return sources;
}

async function prepareOne(
  request: BookRequest,
  entry: BookEntry,
  at: number,
  onProgress: (progress: BookProgress) => void,
  asPictures: boolean,
): Promise<Source> {
  const { file } = entry;
  const tell = () => tellFile(request, onProgress, file, at);
  tell();
  if (request.given.includes(file)) return { entry, prepared: asNote(bookReasons.failed) };
  const prepared = await prepareSource(file, request.files[file], request.cache, tell, asPictures);
  return { entry, prepared };
}

/** Gives each file its pages in the book. */
function numbered(sources: readonly Source[]): BoundEntry[] {
  let last = 0;
  return sources.map(({ entry, prepared }) => {
    const from = last + 1;
    last += prepared.sizes.length;
    const { number, evidenceId, title, file } = entry;
    const { how, reason, reused } = prepared;
    return { number, evidenceId, title, file, pages: [from, last], how, reason, reused };
  });
}

const blankPage =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
  '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595.28 841.89]/Resources<<>>>>endobj\nxref\n0 4\n' +
  '0000000000 65535 f \n0000000009 00000 n \n0000000052 00000 n \n0000000101 00000 n \n' +
  'trailer<</Size 4/Root 1 0 R>>\nstartxref\n184\n%%EOF\n';

/** Files it is rehearsed with. */
const rehearsed = 24;

/**
 * While our own pages are still being set, the editor lays a few pages of evidence under an empty one: what it needs is
 * compiled then. Whether it succeeds does not matter.
 */
async function rehearse(editor: PdfEditor, folder: string, layers: readonly Layer[]): Promise<void> {
  const [blank, out] = [join(folder, 'blank.pdf'), join(folder, 'rehearsed.pdf')];
  await writeFile(blank, blankPage);
  const some = layers.filter((_, at) => at % Math.ceil(layers.length / rehearsed) === 0);
  const under = some.flatMap(({ file }) => ['--underlay', editor.seen(file), '--from=1', '--to=1', '--']);
  await editor.run(['--object-streams=disable', editor.seen(blank), ...under, editor.seen(out)]);
}

interface Laid {
  readonly layers: readonly Layer[];
  readonly pages: number;
  readonly out: string;
}

/**
 * Lays the pages of the evidence under those with the stamps. Out: how many pages stand before them; null when it
 * could not be written, or annotations came along that nobody had seen.
 */
async function layUnder(
  editor: PdfEditor,
  folder: string,
  ours: Uint8Array,
  { layers, pages, out }: Laid,
): Promise<number | null> {
  const file = join(folder, 'ours.pdf');
  await writeFile(file, ours);
  const frontPages = ((await countPdfPages(ours)) ?? 0) - pages;
  const list = (ranges: Layer['to'], before: number) =>
    ranges.map(([from, to]) => `${String(from + before)}-${String(to + before)}`).join(',');
  const under = layers.flatMap(({ file: pdf, from, to }) => [
    '--underlay',
    editor.seen(pdf),
    `--from=${list(from, 0)}`,
    `--to=${list(to, frontPages)}`,
    '--',
  ]);
  const labels = ['--set-page-labels', '1:r', ...(pages > 0 ? [`${String(frontPages + 1)}:D`] : []), '--'];
  // In plain objects, so that it can be seen what came along.
  const args = ['--object-streams=disable', editor.seen(file), ...under, ...labels, editor.seen(out)];
  if (!(await editor.run(args))) return null;
  return (await countAnnotated(out)) === (await countAnnotated(file)) ? frontPages : null;
}
