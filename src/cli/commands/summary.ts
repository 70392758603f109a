import { realpath } from 'node:fs/promises';
import { extname } from 'node:path';
import { renderExcel } from '#papers/excel/render-excel.ts';
import { createPdfRenderer } from '#papers/pdf/render-pdf.ts';
import { renderWord } from '#papers/word/render-word.ts';
import type { OpenDossier } from '#programme/answers/open-dossier.ts';
import type { PaperDocument } from '#programme/definition/document.ts';
import { summaryPaper } from '#programme/views/summary-paper.ts';
import { summaryRow } from '#programme/views/summary-row.ts';
import { needDossiers, needOption, readArguments } from '../arguments.ts';
import { loadAnswers } from '../load/load-dossier.ts';
import { sayJson, type Output } from '../output.ts';
import { withProgress, type Step } from '../progress.ts';
import { warnOfGlyphs } from '../render-papers.ts';
import { warnOfSummary, type SummaryEntry } from '../warn-of-summary.ts';
import { Unusable } from '../unusable.ts';
import { cliWords } from '../words.zh.ts';
import { writeOneFile } from '../write-files.ts';

const renderers: Readonly<Record<string, (paper: PaperDocument) => Promise<Uint8Array>>> = {
  '.xlsx': renderExcel,
  '.docx': (paper) => renderWord(paper, new Map()),
  '.pdf': async (paper) => {
    const renderer = createPdfRenderer();
    return renderer.render(paper, new Map()).finally(() => renderer.close());
  },
};

/**
 * `summary`: 附件4 of one or many dossiers, as Excel, Word or PDF by the name of the file. Rows stand in the order of
 * recommendation, those without one last; doubts about them are named on stderr.
 */
export async function summary(argv: readonly string[], output: Output): Promise<number> {
  const args = readArguments('summary', argv, ['unit', 'out']);
  const paths = needDossiers(args, 'summary');
  const file = needOption(args, 'out', cliWords.outFile, 'summary');
  const extension = extname(file).toLowerCase();
  const render = renderers[extension];
  if (!render) throw new Unusable('badOutput', { file, allowed: Object.keys(renderers).join(' ') });
  const unit = args.option('unit') ?? '';
  const { entries, written } = await withProgress(async (step) => {
    const { first, entries } = await readEntries(paths, unit, step);
    warnOfSummary(entries, unit, first.notice, output);
    step(cliWords.rendering(file));
    const rows = entries.map((entry) => entry.row);
    const paper = summaryPaper(first.notice.programme, rows, { state: 'draft' });
    if (extension === '.pdf') warnOfGlyphs(cliWords.fileNames.summary, paper, output);
    return { entries, written: await writeOneFile(file, await render(paper)) };
  });
  if (args.json) sayJson(output, { files: [written], rows: entries.length });
  return 0;
}

/** The rows of all dossiers. Refuses a dossier of another notice or year: they have different tables. */
async function readEntries(paths: readonly [string, ...string[]], unit: string, step: Step) {
  const read = async (path: string): Promise<OpenDossier> => {
    step(cliWords.reading(path));
    return loadAnswers(path);
  };
  const entries: SummaryEntry[] = [];
  const first = await read(paths[0]);
  for (const [at, path] of paths.entries()) {
    const open = at === 0 ? first : await read(path);
    if (open.notice.programme !== first.notice.programme || open.notice.year !== first.notice.year)
      throw new Unusable('mixedNotices', { name: path });
    const own = open.dossier.recommendation?.unit ?? '';
    entries.push({ name: path, real: await realpath(path), row: summaryRow(open, unit), unit: own });
  }
  return { first, entries };
}
