import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { loadDossier } from '#cli/load/load-dossier.ts';
import type { BookReport, BookRequest, SourceFile } from '#papers/book/book-request.ts';
import { writeJpegPdf, type JpegPage } from '#papers/book/jpeg-pdf.ts';
import { evidenceBook, type EvidenceBook } from '#programme/views/evidence-book.ts';
import { inUnit, type Claim } from './claim.ts';
import { measure, median } from './measure.ts';
import { seededRandom } from './seeded-random.ts';

const once = fileURLToPath(new URL('./bind-once.ts', import.meta.url));
const sample = fileURLToPath(new URL('../samples/regional', import.meta.url));

/** What one process said of the book it bound. */
export interface BoundOnce {
  readonly report: BookReport;
  /** In ms, without the start of the process. */
  readonly spent: number;
  /** The most memory it held, in MB. */
  readonly peak: number;
}

/**
 * Two hundred pages – the evidence of a sample and scans – in one book, against qpdf merging the same files; the
 * sample's alone, which is nothing but text and so small that what always takes its time weighs most; then a thousand
 * scanned pages.
 */
export async function benchBook(): Promise<Claim[]> {
  const folder = await mkdtemp(join(tmpdir(), 'shuzhuan-bench-book-'));
  try {
    const text = await sampleEvidence();
    const few = await scannedEvidence(folder, 48, 2);
    const both = { book: withAnnexes(text.book, few.book), files: { ...text.files, ...few.files } };
    return [
      await against('text and scans', both, folder, 4),
      await against('text alone', text, folder),
      await thousand(folder),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Material = Pick<BookRequest, 'book' | 'files'>;

async function sampleEvidence(): Promise<Material> {
  const { open, files: known } = await loadDossier(sample);
  const files: Record<string, SourceFile> = {};
  for (const [file, hash] of known.hashes) {
    const path = join(sample, file);
    files[file] = { path, hash, bytes: (await stat(path)).size };
  }
  return { book: evidenceBook(open, null), files };
}

const withAnnexes = (book: EvidenceBook, other: EvidenceBook): EvidenceBook => ({
  ...book,
  annexes: [...book.annexes, ...other.annexes],
});

async function against(what: string, material: Material, folder: string, atMost?: number): Promise<Claim> {
  const out = join(folder, 'book.pdf');
  const paths = Object.values(material.files).map(({ path }) => path);
  const bare: number[] = [];
  const cold: BoundOnce[] = [];
  const warm: BoundOnce[] = [];
  for (let round = 0; round < 5; round += 1) {
    bare.push(...(await measure(1, () => mergeBare(paths, out), 0)));
    const cache = await mkdtemp(join(folder, 'cache-'));
    for (const runs of [cold, warm])
      runs.push(bindOnce({ ...material, cache, out, given: [], careful: false }));
  }
  const floor = median(bare);
  const [spent, again] = [cold, warm].map((runs) => median(runs.map((run) => run.spent))) as [number, number];
  const { pages = 0, entries = [], bytes = 0 } = cold[0]?.report ?? {};
  return {
    name: `a book of ${what}, ${String(entries.length)} files, ${String(pages)} pages, by qpdf's bare merge`,
    value: spent / floor,
    unit: '×',
    ...(atMost !== undefined && { limit: { atMost } }),
    beside: `${inUnit(bytes / 1024 ** 2, 'MB')}; bound in ${inUnit(spent, 'ms')}, qpdf ${inUnit(floor, 'ms')}; the same files again ${inUnit(again, 'ms')} (${inUnit(again / floor, '×')})`,
  };
}

function mergeBare(paths: readonly string[], out: string): void {
  execFileSync('qpdf', ['--empty', '--pages', ...paths.flatMap((path) => [path, '1-z']), '--', out]);
}

function bindOnce(request: BookRequest): BoundOnce {
  const { stdout, stderr, status } = spawnSync(process.execPath, [once], {
    input: JSON.stringify(request),
    maxBuffer: 64 * 1024 ** 2,
  });
  if (status !== 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString()) as BoundOnce;
}

async function thousand(folder: string): Promise<Claim> {
  const material = await scannedEvidence(folder, 200, 5);
  const out = join(folder, 'large.pdf');
  const paths = Object.values(material.files).map(({ path }) => path);
  const bare = median(await measure(1, () => mergeBare(paths, out), 0));
  const cache = join(folder, 'large-cache');
  const { spent, peak, report } = bindOnce({ ...material, cache, out, given: [], careful: false });
  return {
    name: `a book of ${String(report.pages)} scanned pages: memory`,
    value: peak,
    unit: 'MB',
    limit: { atMost: 1000 },
    beside: `${inUnit(report.bytes / 1024 ** 2, 'MB')}; bound in ${inUnit(spent, 'ms')}, qpdf's bare merge ${inUnit(bare, 'ms')}`,
  };
}

/** Scans of so many pages, half a megabyte a page. */
async function scannedEvidence(folder: string, count: number, pages: number): Promise<Material> {
  const files: Record<string, SourceFile> = {};
  for (let at = 0; at < count; at += 1) {
    const name = `scan-${String(pages)}-${String(at)}.pdf`;
    const path = join(folder, name);
    await writeJpegPdf(path, scans(at, pages));
    const bytes = await readFile(path);
    files[name] = { path, hash: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
  }
  const entries = Object.keys(files).map((file, at) => ({
    number: `9-${String(at + 1)}`,
    evidenceId: file,
    title: `扫描件 ${String(at + 1)}`,
    file,
    items: [{ name: '印证事项', pages: null }],
  }));
  const book: EvidenceBook = {
    ...{ title: '印证材料汇编', notice: '', cover: [], tables: [] },
    annexes: [{ id: 'scans', heading: '（九）扫描件', entries, boundBefore: [] }],
  };
  return { book, files };
}

async function* scans(seed: number, pages: number): AsyncGenerator<JpegPage> {
  const random = seededRandom(seed + 1);
  for (let page = 0; page < pages; page += 1) {
    const [width, height] = [1240, 1754];
    const pixels = Buffer.alloc(width * height);
    for (let at = 0; at < pixels.length; at += 1) pixels[at] = 200 + Math.floor(random() * 55);
    const jpeg = await sharp(pixels, { raw: { width, height, channels: 1 } })
      .jpeg({ quality: 70 })
      .toBuffer();
    const box = { x: 0, y: 0, width: 595.28, height: 841.89 };
    yield { jpeg, width, height, grey: true, page: [595.28, 841.89], box };
  }
}
