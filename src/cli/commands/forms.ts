import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import { openDossier } from '#programme/answers/open-dossier.ts';
import { renderExcel } from '#papers/excel/render-excel.ts';
import { applicationPapers } from '#programme/views/papers.ts';
import { summaryPaper } from '#programme/views/summary-paper.ts';
import { needNotice, needOption, readArguments, refusePositionals } from '../arguments.ts';
import { sayJson, type Output } from '../output.ts';
import { renderPapers, type NamedPaper } from '../render-papers.ts';
import { cliWords } from '../words.zh.ts';
import { writeFiles } from '../write-files.ts';

const blank = { state: 'blank' } as const;

/** `forms`: all papers of a centre type, blank, as Word and PDF; 附件4 as Excel too. */
export async function forms(argv: readonly string[], output: Output): Promise<number> {
  const args = readArguments('forms', argv, ['type', 'year', 'out', 'notice']);
  refusePositionals(args, 'forms');
  const notice = needNotice(args, 'forms');
  const folder = needOption(args, 'out', cliWords.outDir, 'forms');
  const papers = blankPapers(notice);
  const summary = summaryPaper(notice.programme, [], blank);
  const rendered = await renderPapers(
    [...papers, { name: cliWords.fileNames.summary, document: summary }],
    new Map(),
    output,
  );
  const excel = { name: `${cliWords.fileNames.summary}.xlsx`, bytes: await renderExcel(summary) };
  const written = await writeFiles(folder, [...rendered, excel]);
  if (args.json) sayJson(output, { files: written });
  return 0;
}

function blankPapers(notice: NoticeIndex): NamedPaper[] {
  const nothing = openDossier(notice, {
    format: 1,
    notice: notice.programme.id,
    year: notice.year,
    centreType: notice.centreType,
    answers: {},
    evidence: [],
  });
  return Object.entries(applicationPapers).map(([id, build]) => ({
    name: cliWords.fileNames[id as keyof typeof applicationPapers],
    document: build(nothing, blank),
  }));
}
