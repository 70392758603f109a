import { stat } from 'node:fs/promises';
import { createPdfRenderer } from '#papers/pdf/render-pdf.ts';
import { pagesWith } from '#papers/pdf/pages-with.ts';
import { createScanReader } from '#papers/scan/scan-reader.ts';
import type { ScanReading } from '#papers/scan/scan-reading.ts';
import { showMissingPictures } from '#papers/show-missing-pictures.ts';
import { paperCode, readPaperQr } from '#programme/views/paper-mark.ts';
import { applicationPapers, printablePaper, type PaperId } from '#programme/views/papers.ts';
import { sealLines } from '#programme/views/seal-lines.zh.ts';
import { decideScan, type OtherPaper, type ScanVerdict } from '#procedure/application/scan-verdict.ts';
import { readingFaultWords, verdictSentences, verdictWords } from '#procedure/application/scan-words.zh.ts';
import { readArguments } from '../arguments.ts';
import { loadDossier, type LoadedDossier } from '../load/load-dossier.ts';
import { sayJson, type Output } from '../output.ts';
import { harmless } from '../printable.ts';
import { withProgress } from '../progress.ts';
import { Unusable } from '../unusable.ts';
import { cliWords } from '../words.zh.ts';

interface ReadFile {
  readonly file: string;
  readonly reading: ScanReading;
}

interface JudgedFile {
  readonly file: string;
  /** The paper of the dossier it is of by most of its pages; null where it shows none. */
  readonly paper: PaperId | null;
  readonly verdict: ScanVerdict;
}

const paperIds = Object.keys(applicationPapers) as PaperId[];

/**
 * `read-scan`: the codes of sealed scans, page by page; with `--dossier` whether each file agrees with the paper of the
 * dossier it shows. Exit code 1 where one does not agree, or, without a dossier, says nothing.
 */
export async function readScan(argv: readonly string[], output: Output): Promise<number> {
  const args = readArguments('read-scan', argv, ['dossier']);
  const files = args.positionals;
  if (files.length === 0 || files.includes(''))
    throw new Unusable('missingArgument', { what: cliWords.scanFile, usage: cliWords.usage['read-scan'] });
  for (const file of files)
    if (!(await stat(file).catch(() => null))?.isFile()) throw new Unusable('scanMissing', { name: file });
  const dossier = args.option('dossier');
  const { read, judged } = await withProgress(async (step) => {
    const loaded = dossier === undefined ? null : await loadDossier(dossier);
    const all = await readAll(files, (file) => step(cliWords.reading(file)));
    return { read: all, judged: loaded === null ? null : await judge(loaded, all) };
  });
  if (args.json) sayJson(output, { files: read.map(plain), ...(judged && { verdicts: judged }) });
  else say(read, judged, (line) => output.say(harmless(line)));
  const good = judged
    ? judged.every(({ verdict }) => verdict.state === 'agrees')
    : read.every(({ reading }) => codesOf(reading).length > 0);
  return good ? 0 : 1;
}

async function readAll(files: readonly string[], step: (file: string) => void): Promise<ReadFile[]> {
  const reader = createScanReader();
  try {
    const read: ReadFile[] = [];
    for (const file of files) {
      step(file);
      read.push({ file, reading: await reader.read(file) });
    }
    return read;
  } finally {
    reader.close();
  }
}

const codesOf = (reading: ScanReading) =>
  ('pages' in reading ? reading.pages : [])
    .flatMap(({ codes }) => codes.map(readPaperQr))
    .filter((code) => code !== null);

/** Each file against the paper that most of its pages are of. */
async function judge(loaded: LoadedDossier, read: readonly ReadFile[]): Promise<JudgedFile[]> {
  const own: OtherPaper[] = paperIds.map((paper) => ({
    paper,
    code: paperCode(applicationPapers[paper](loaded.open, { state: 'draft' })),
    frozenAt: null,
  }));
  const signed = new Map<PaperId, readonly number[]>();
  const judged: JudgedFile[] = [];
  for (const { file, reading } of read) {
    const codes = codesOf(reading).map(({ code }) => code);
    const counts = own.map(({ code }) => codes.filter((one) => one === code).length);
    const most = Math.max(...counts);
    const wanted = most > 0 ? own[counts.indexOf(most)] : undefined;
    const pages = 'pages' in reading ? reading.pages : [];
    if (!wanted) {
      judged.push({ file, paper: null, verdict: decideScan({ code: '', signPages: [] }, own, pages) });
      continue;
    }
    const { paper, code } = wanted;
    if (!signed.has(paper)) signed.set(paper, await pagesToSign(loaded, paper));
    const verdict = decideScan({ code, signPages: signed.get(paper) ?? [] }, own, pages);
    judged.push({ file, paper, verdict });
  }
  return judged;
}

/** The pages of a paper that are signed or sealed: those of its PDF that say so. */
async function pagesToSign({ open, pictures }: LoadedDossier, paper: PaperId): Promise<number[]> {
  const renderer = createPdfRenderer();
  try {
    const document = showMissingPictures(printablePaper(paper, open, true), pictures);
    return await pagesWith(await renderer.render(document, pictures), sealLines(open.notice, paper));
  } finally {
    await renderer.close();
  }
}

/** What was read of a file, for machines. */
function plain({ file, reading }: ReadFile) {
  if ('fault' in reading) return { file, fault: reading.fault, pages: [] };
  const pages = reading.pages.map(({ blank, codes }, at) => {
    const read = codes.map(readPaperQr).filter((code) => code !== null);
    const numbered = read.find(({ page }) => page !== null) ?? read[0];
    const { code = null, page = null } = numbered ?? {};
    return { page: at + 1, blank, code, paperPage: page?.number ?? null, of: page?.of ?? null };
  });
  return { file, fault: null, pages };
}

function say(
  read: readonly ReadFile[],
  judged: readonly JudgedFile[] | null,
  line: (text: string) => void,
): void {
  for (const [at, one] of read.entries()) {
    const { file, fault, pages } = plain(one);
    const found = judged?.[at];
    line(cliWords.scanHead(file, found && verdictWords[found.verdict.state], found?.paper ?? null));
    if (fault !== null) line(`  ${readingFaultWords[fault]}`);
    else if (found) for (const sentence of sentences(found)) line(`  ${sentence}`);
    else
      for (const { page, blank, code, paperPage, of } of pages)
        line(`  ${cliWords.scanPage(page, blank, code, paperPage, of)}`);
  }
}

/** A dossier does not keep what earlier versions said: a strange code is no more than that. */
const sentences = ({ verdict }: JudgedFile): string[] =>
  verdictSentences(
    { ...verdict, faults: verdict.faults.filter(({ kind }) => kind !== 'foreign') },
    (paper) => cliWords.fileNames[paper as PaperId],
    (iso) => iso,
  ).concat(
    verdict.faults.flatMap((fault) =>
      fault.kind === 'foreign' ? [cliWords.scanForeign(fault.scanPages, fault.code)] : [],
    ),
  );
