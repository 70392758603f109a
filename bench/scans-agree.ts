import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDossier } from '#cli/load/load-dossier.ts';
import { countPdfPages } from '#papers/pdf/count-pdf-pages.ts';
import { pagesWith } from '#papers/pdf/pages-with.ts';
import { createPdfRenderer } from '#papers/pdf/render-pdf.ts';
import { createScanReader, type ScanReader } from '#papers/scan/scan-reader.ts';
import type { ScanPage } from '#papers/scan/scan-reading.ts';
import { anyDistortion, stampedScan, type Distortion } from '#papers/scan/testing/stamped-scan.ts';
import { pdfImage } from '#papers/testing/read-pdf.ts';
import { paperCode, readPaperQr } from '#programme/views/paper-mark.ts';
import { applicationPapers, printablePaper } from '#programme/views/papers.ts';
import { sealLines } from '#programme/views/seal-lines.zh.ts';
import { decideScan, type ScanVerdict } from '#procedure/application/scan-verdict.ts';
import { seededRandom } from './seeded-random.ts';
import { vary } from './vary.ts';

type Random = () => number;

/** A frozen paper as it is printed. */
interface Printed {
  readonly pdf: Uint8Array;
  readonly code: string;
  readonly pages: number;
  readonly signPages: readonly number[];
}

interface Condition {
  readonly says: string;
  /** So many of a hundred pages are read, at least. */
  readonly atLeast: number;
  readonly distort: (random: Random, page: number) => Partial<Distortion>;
}

/** Where the code at the foot of a page stands, as parts of its width and height: at the inner edge. */
const foot = (random: Random, page: number): readonly [number, number] => [
  (page % 2 === 1 ? 0.163 : 0.847) + (random() - 0.5) * 0.12,
  0.919 + (random() - 0.5) * 0.06,
];

const quarters = (random: Random) => (1 + Math.floor(random() * 3)) as 1 | 2 | 3;

/** Every one is at 150 dots an inch, JPEG 60, up to 7° askew, with noise, where it does not say otherwise. */
const conditions: readonly Condition[] = [
  { says: '灰度', atLeast: 99, distort: () => ({}) },
  {
    says: '灰度，横放或倒放',
    atLeast: 99,
    distort: (random) => ({ quarters: quarters(random) }),
  },
  {
    says: '彩色，红章压着二维码',
    atLeast: 97,
    distort: (random, page) => ({ colour: true, seals: [foot(random, page)] }),
  },
  {
    says: '彩色，红章在别处，300 dpi，WebP',
    atLeast: 99,
    distort: () => ({ colour: true, seals: [[0.6, 0.4]], dpi: 300, format: 'webp', quality: 75 }),
  },
];

/** How a stack of pages is put together, and what must be said of it: any other verdict than `unread` is wrong. */
const stacks: readonly {
  readonly says: string;
  readonly state: ScanVerdict['state'];
  readonly of: (own: Printed, old: Printed) => readonly (readonly [Printed, number])[];
}[] = [
  { says: '整份', state: 'agrees', of: (own) => all(own) },
  { says: '只有签字盖章页', state: 'agrees', of: (own) => own.signPages.map((page) => [own, page] as const) },
  { says: '缺一页', state: 'differs', of: (own) => all(own).filter(([, page]) => page !== 3) },
  { says: '重一页', state: 'differs', of: (own) => [...all(own), [own, 2]] },
  { says: '混入旧版本的一页', state: 'differs', of: (own, old) => all(own).with(4, [old, 5]) },
  { says: '整份是旧版本', state: 'differs', of: (_, old) => all(old) },
];

const all = (printed: Printed): (readonly [Printed, number])[] =>
  Array.from({ length: printed.pages }, (_, at) => [printed, at + 1] as const);

/** How much is scanned, and where the figures are said. */
interface ScansSize {
  readonly pagesEach: number;
  readonly stacksEach: number;
  readonly say: (line: string) => void;
}

/**
 * Pages of frozen papers are scanned as badly as they may be, and read again: how many say who they are, and whether a
 * stack of them is judged right. Throws where too few do, where one says anything else, or a stack is judged wrong.
 */
export async function scansAgree(
  seed: number,
  { pagesEach, stacksEach, say }: ScansSize = { pagesEach: 60, stacksEach: 3, say: console.log },
): Promise<string> {
  const random = seededRandom(seed);
  const folder = await mkdtemp(join(tmpdir(), 'scans-agree-'));
  const reader = createScanReader();
  try {
    const papers = await printAll();
    for (const condition of conditions)
      say(await recall(condition, papers, { random, folder, reader, pagesEach }));
    for (const stack of stacks) say(await judged(stack, papers, { random, folder, reader, stacksEach }));
    return `${String(conditions.length)} 种扫描、${String(stacks.length)} 种整叠，没有一页读成别的，没有一叠判错`;
  } finally {
    reader.close();
    await rm(folder, { recursive: true, force: true });
  }
}

interface Bench {
  readonly random: Random;
  readonly folder: string;
  readonly reader: ScanReader;
}

async function recall(
  { says, atLeast, distort }: Condition,
  papers: readonly (readonly [Printed, Printed])[],
  bench: Bench & { readonly pagesEach: number },
): Promise<string> {
  let read = 0;
  let slowest = 0;
  const failed: string[] = [];
  for (let round = 0; round < bench.pagesEach; round++) {
    const [printed] = papers[round % papers.length] ?? never();
    const page = 1 + Math.floor(bench.random() * printed.pages);
    const distortion = anyDistortion(bench.random, distort(bench.random, page));
    const path = await scanned(printed, page, distortion, bench);
    const start = performance.now();
    const found = await readOne(path, bench.reader);
    slowest = Math.max(slowest, performance.now() - start);
    const said = found.codes.map(readPaperQr).filter((code) => code?.page);
    const right = said.some((code) => code?.code === printed.code && code.page?.number === page);
    if (said.length > Number(right)) throw new Error(`${says}：读出了别的 ${JSON.stringify(found)}`);
    if (right) read += 1;
    else failed.push(`askew ${distortion.askew.toFixed(1)} noise ${distortion.noise.toFixed(1)}`);
  }
  const line = `  ${says}：${String(bench.pagesEach)} 页读出 ${String(read)} 页，最慢 ${slowest.toFixed(0)} ms${failed.length > 0 ? `；没读出 ${failed.join('、')}` : ''}`;
  if (read * 100 < atLeast * bench.pagesEach - 100 * Number(bench.pagesEach < 30))
    throw new Error(`${line}，要求 ${String(atLeast)}%`);
  return line;
}

async function judged(
  { says, state, of }: (typeof stacks)[number],
  papers: readonly (readonly [Printed, Printed])[],
  bench: Bench & { readonly stacksEach: number },
): Promise<string> {
  let right = 0;
  for (let round = 0; round < bench.stacksEach; round++) {
    const [own, old] = papers[round % papers.length] ?? never();
    const found: ScanPage[] = [];
    for (const [printed, page] of of(own, old)) {
      const path = await scanned(printed, page, anyDistortion(bench.random), bench);
      found.push(await readOne(path, bench.reader));
    }
    const others = [{ paper: 'basic-info', code: old.code, frozenAt: '2023-06-01T00:00:00Z' } as const];
    const verdict = decideScan(own, others, found);
    if (verdict.state === state) right += 1;
    else if (verdict.state !== 'unread') throw new Error(`${says}：判成了 ${JSON.stringify(verdict)}`);
  }
  return `  ${says}：${String(bench.stacksEach)} 份判对 ${String(right)} 份，判错 0 份，其余无法识别`;
}

async function scanned(printed: Printed, page: number, distortion: Distortion, { folder, random }: Bench) {
  const bytes = await stampedScan(await pdfImage(printed.pdf, page, 300), distortion, random);
  const path = join(folder, `page.${distortion.format}`);
  await writeFile(path, bytes);
  return path;
}

async function readOne(path: string, reader: ScanReader): Promise<ScanPage> {
  const reading = await reader.read(path);
  if ('fault' in reading) throw new Error(`A scan could not be read: ${reading.fault}`);
  return reading.pages[0] ?? never();
}

function never(): never {
  throw new Error('There is nothing to scan.');
}

/** 附件3 of each type of centre, and the same as it was before its answers changed. */
async function printAll(): Promise<(readonly [Printed, Printed])[]> {
  const renderer = createPdfRenderer();
  try {
    const papers: (readonly [Printed, Printed])[] = [];
    for (const [round, name] of ['enterprise', 'regional', 'industry'].entries()) {
      const { open, pictures } = await loadDossier(`samples/${name}`);
      const versions: Printed[] = [];
      for (const version of [open, vary(open, round)]) {
        const pdf = await renderer.render(printablePaper('basic-info', version, true), pictures);
        versions.push({
          pdf,
          code: paperCode(applicationPapers['basic-info'](version, { state: 'draft' })),
          pages: (await countPdfPages(pdf)) ?? 0,
          signPages: await pagesWith(pdf, sealLines(version.notice, 'basic-info')),
        });
      }
      papers.push([versions[0] ?? never(), versions[1] ?? never()]);
    }
    return papers;
  } finally {
    await renderer.close();
  }
}
