import { extname } from 'node:path';
import { renderExcel } from '#papers/excel/render-excel.ts';
import { createPdfRenderer } from '#papers/pdf/render-pdf.ts';
import { renderWord } from '#papers/word/render-word.ts';
import type { PaperDocument } from '#programme/definition/document.ts';
import { countCharacters } from '#programme/text/count-characters.ts';
import { summaryPaper } from '#programme/views/summary-paper.ts';
import { summaryRow, type SummaryRow } from '#programme/views/summary-row.ts';
import { needDossiers, needOption, readArguments } from '../arguments.ts';
import { loadDossier, type LoadedDossier } from '../load/load-dossier.ts';
import { sayJson, type Output } from '../output.ts';
import { startProgress } from '../progress.ts';
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

/** `summary`: 附件4 of one or many dossiers, as Excel, Word or PDF by the name of the file. */
export async function summary(argv: readonly string[], output: Output): Promise<number> {
  const args = readArguments('summary', argv, ['unit', 'out']);
  const paths = needDossiers(args, 'summary');
  const file = needOption(args, 'out', cliWords.outFile, 'summary');
  const render = renderers[extname(file).toLowerCase()];
  if (!render) throw new Unusable('badOutput', { file, allowed: Object.keys(renderers).join(' ') });
  const { rows, notice } = await readRows(paths, args.option('unit') ?? '', output);
  const written = await writeOneFile(
    file,
    await render(summaryPaper(notice.programme, rows, { state: 'draft' })),
  );
  if (args.json) sayJson(output, { files: [written], rows: rows.length });
  return 0;
}

async function readRows(paths: readonly [string, ...string[]], unit: string, output: Output) {
  const progress = startProgress();
  const rows: SummaryRow[] = [];
  let first: LoadedDossier | undefined;
  for (const path of paths) {
    progress.step(cliWords.reading(path));
    const loaded = await loadDossier(path);
    first ??= loaded;
    if (
      loaded.open.notice.programme !== first.open.notice.programme ||
      loaded.open.notice.year !== first.open.notice.year
    )
      throw new Unusable('mixedNotices', { name: path });
    const row = summaryRow(loaded.open, unit);
    warnTooLong(loaded, row, output);
    rows.push(row);
  }
  progress.end();
  if (!first)
    throw new Unusable('missingArgument', { what: cliWords.dossier, usage: cliWords.usage.summary });
  return { rows, notice: first.open.notice };
}

function warnTooLong({ open }: LoadedDossier, row: SummaryRow, output: Output): void {
  const limit = open.notice.leaf(open.notice.programme.parts.mainContent)?.limit?.maxCharacters;
  const count = countCharacters(row.mainContent);
  if (limit !== undefined && count > limit)
    output.warn(cliWords.mainContentTooLong(row.applicantName, count, limit));
}
