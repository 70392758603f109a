import { readFile, stat, writeFile } from 'node:fs/promises';
import { mostExcelBytes } from '#papers/excel-in/bare-workbook.ts';
import { ExcelRefused } from '#papers/excel-in/excel-refused.ts';
import { markExcel } from '#papers/excel-in/mark-excel.ts';
import { readSheets } from '#papers/excel-in/read-sheets.ts';
import { excelInWords } from '#papers/excel-in/words.zh.ts';
import { notices } from '#notices/registry.ts';
import { indicatorList } from '#procedure/application/indicator-list.ts';
import { organisationList } from '#procedure/lists/organisation-list.ts';
import { summaryListOf } from '#procedure/application/summary-list.ts';
import type { ImportableList } from '#programme/lists/importable-list.ts';
import { judgeList } from '#programme/lists/judge-list.ts';
import type { PlacedWord } from '#programme/lists/judged-list.ts';
import { columnLetter } from '#programme/lists/sheet-grid.ts';
import { needNotice, readArguments, type Arguments } from '../arguments.ts';
import { extensionOf } from '../load/file-type.ts';
import { sayJson, type Output } from '../output.ts';
import { Unusable } from '../unusable.ts';
import { cliWords } from '../words.zh.ts';
import { writeOneFile } from '../write-files.ts';

/** `list-in`: checks a list from Excel by itself. Exit code 1 where a row has a fault; nothing is taken anywhere. */
export async function listIn(argv: readonly string[], output: Output): Promise<number> {
  const args = readArguments('list-in', argv, ['type', 'year', 'notice', 'marked']);
  const [kind, path, extra] = args.positionals;
  const usage = cliWords.usage['list-in'];
  if (kind === undefined) throw new Unusable('missingArgument', { what: cliWords.listKind, usage });
  if (path === undefined || path === '')
    throw new Unusable('missingArgument', { what: cliWords.listFile, usage });
  if (extra !== undefined) throw new Unusable('tooManyArguments', { extra, usage });
  const marked = args.option('marked');
  if (marked !== undefined && !marked.toLowerCase().endsWith('.xlsx'))
    throw new Unusable('badOutput', { file: marked, allowed: '.xlsx' });
  const list = listOf(kind, args);
  const { judged, xlsx } = await readList(path, list);
  const { header, errors, notes, rows, count } = judged;
  if (marked !== undefined) {
    const bytes = await refusing(path, markExcel(xlsx, { sheet: header.sheet, errors, notes }));
    await writeOneFile(marked, (place) => writeFile(place, bytes));
  }
  const faulty = new Set(errors.map(({ row }) => row)).size;
  if (args.json)
    sayJson(output, {
      ...{ list: list.id, sheet: header.sheet, headerRow: header.row, count },
      ...{ errors: errors.map(asJson), notes: notes.map(asJson) },
      rows: rows.map(({ row, values }) => ({ row, values })),
    });
  else {
    for (const one of [...errors, ...notes]) {
      const column = one.column === null ? one.heading : `${columnLetter(one.column)} ${one.heading}`;
      output.say(cliWords.listPlace(one.row, column, one.value, one.says));
    }
    output.say(cliWords.listCounts(count, rows.length, faulty));
  }
  return faulty > 0 ? 1 : 0;
}

function listOf(kind: string, args: Arguments): ImportableList {
  if (kind === 'organisations') return organisationList(null);
  if (kind === 'indicators') return indicatorList(needNotice(args, 'list-in'));
  const programme =
    notices.find((entry) => entry.programme.id === args.option('notice'))?.programme ??
    notices.at(-1)?.programme;
  if (kind === 'summary' && programme) return summaryListOf(programme);
  throw new Unusable('unknownList', { list: kind });
}

async function readList(path: string, list: ImportableList) {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile() !== true) throw new Unusable('listMissing', { name: path });
  if (found.size > mostExcelBytes)
    throw new Unusable('listRefused', { name: path, reason: excelInWords.tooLarge });
  const { sheets, xlsx } = await refusing(path, readSheets(await readFile(path), extensionOf(path)));
  const judged = judgeList(list, sheets);
  if ('problems' in judged)
    throw new Unusable('listRefused', { name: path, reason: judged.problems.join('') });
  return { judged, xlsx };
}

const refusing = <Done>(path: string, work: Promise<Done>): Promise<Done> =>
  work.catch((error: unknown) => {
    throw error instanceof ExcelRefused
      ? new Unusable('listRefused', { name: path, reason: error.message })
      : error;
  });

const asJson = ({ row, column, heading, value, says }: PlacedWord) => ({
  ...{ row, column: column === null ? null : columnLetter(column), heading, value, remedy: says },
});
