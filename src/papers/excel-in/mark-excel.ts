import { openXlsx, saveXlsx, type Cell } from 'hucre/xlsx';
import type { PlacedWord } from '#programme/lists/judged-list.ts';
import { fixZipTimes } from '../fixed-zip-times.ts';
import { bareWorkbook, readRange } from './bare-workbook.ts';
import { ExcelRefused } from './excel-refused.ts';
import { sheetWords } from './words.zh.ts';

const fills = { error: 'FFFFC7CE', note: 'FFFFEB9C' } as const;
/** So many cells get a comment; all get their colour. */
const mostComments = 2000;

/** What is to be marked in a sheet. */
export interface Marks {
  readonly sheet: string;
  readonly errors: readonly PlacedWord[];
  readonly notes: readonly PlacedWord[];
}

/**
 * The workbook as it was read, with every cell coloured that has a fault (red) or should be looked at (yellow), and a
 * comment that says why. Pictures and macros are not carried over. Refuses (`ExcelRefused`) as `bareWorkbook` does, and `damaged`.
 */
export async function markExcel(
  bytes: Uint8Array,
  { sheet: name, errors, notes }: Marks,
): Promise<Uint8Array> {
  const bare = await bareWorkbook(bytes);
  const workbook = await openXlsx(bare, { readStyles: true, range: readRange }).catch(() => {
    throw new ExcelRefused('damaged');
  });
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error('the sheet that was read is not there');
  const cells = (sheet.cells ??= new Map<string, Cell>());
  const byCell = new Map<string, { said: string[]; fill: string }>();
  for (const [kind, words] of [
    ['error', errors],
    ['note', notes],
  ] as const)
    for (const { row, column, says } of words) {
      const key = `${String(row - 1)},${String(column ?? 0)}`;
      const marked = byCell.get(key) ?? { said: [], fill: fills[kind] };
      marked.said.push(says);
      byCell.set(key, marked);
    }
  let comments = 0;
  for (const [key, { said, fill }] of byCell) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const values = (sheet.rows[row] ??= []);
    while (values.length <= column) values.push(null);
    const before = cells.get(key) ?? { value: values[column] ?? null, type: 'empty' };
    const style = {
      ...before.style,
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } },
    } as const;
    comments += 1;
    const comment =
      comments > mostComments ? {} : { comment: { author: sheetWords.author, text: said.join('\n') } };
    cells.set(key, { ...before, style, ...comment });
  }
  return fixZipTimes(
    await saveXlsx(workbook).catch(() => {
      throw new ExcelRefused('damaged');
    }),
  );
}
