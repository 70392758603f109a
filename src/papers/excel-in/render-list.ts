import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from 'hucre/xlsx';
import { headingOf, type ImportableList } from '#programme/lists/importable-list.ts';
import { explainedSheet } from '#programme/lists/list-words.zh.ts';
import { fixZipTimes } from '../fixed-zip-times.ts';
import { officialFonts } from '../official-fonts.zh.ts';
import { writable } from '../writable.ts';
import { sheetWords } from './words.zh.ts';

const noDate = new Date(Date.UTC(2000, 0, 1));
const font = { name: officialFonts.song, size: 11 };
const side = { style: 'thin' } as const;
const border = { top: side, right: side, bottom: side, left: side };
const head: CellStyle = {
  font: { ...font, bold: true },
  border,
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFE7EEF7' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
/** Text: long codes stay whole, and nothing is taken for a formula or a day. */
const body: CellStyle = { font, numFmt: '@', alignment: { vertical: 'top', wrapText: true } };

/** Rows of a template that are made ready to be filled in. */
const readyRows = 200;

const textCell = (value: string, style: CellStyle): Partial<Cell> => ({
  value: value === '' ? null : writable(value),
  style,
});
const widthOf = (label: string): number => Math.min(40, Math.max(12, [...label].length * 2 + 4));

/**
 * The Excel file of a list: its headings in the first row, the rows that are given, and a second sheet that says what to
 * write in each column. Without rows it is the template. The same list and rows give the same bytes.
 */
export async function renderList(
  list: ImportableList,
  rows: readonly Readonly<Record<string, string>>[] = [],
): Promise<Uint8Array> {
  const cells = new Map<string, Partial<Cell>>();
  list.columns.forEach((column, at) => {
    cells.set(`0,${String(at)}`, textCell(headingOf(column), head));
    const length = Math.max(rows.length, rows.length === 0 ? readyRows : 0);
    for (let row = 0; row < length; row += 1)
      cells.set(`${String(row + 1)},${String(at)}`, textCell(rows[row]?.[column.id] ?? '', body));
  });
  const sheet: WriteSheet = {
    name: sheetName(list.title),
    columns: list.columns.map((column) => ({ width: widthOf(headingOf(column)) })),
    rows: [],
    cells,
    freezePane: { rows: 1 },
  };
  const bytes = await writeXlsx({
    sheets: [sheet, explained(list)],
    defaultFont: font,
    properties: { title: writable(list.title), created: noDate, modified: noDate },
  });
  return fixZipTimes(bytes);
}

function explained(list: ImportableList): WriteSheet {
  const lines = [
    [sheetWords.column, sheetWords.need, sheetWords.hint],
    ...list.columns.map((column) => [
      headingOf(column),
      column.required ? sheetWords.required : sheetWords.optional,
      column.hint,
    ]),
    [],
    ...list.lines.map((line) => [line]),
  ];
  const cells = new Map<string, Partial<Cell>>();
  lines.forEach((line, row) =>
    line.forEach((text, at) => {
      const own: CellStyle = line.length === 1 ? { font } : { ...body, border };
      cells.set(`${String(row)},${String(at)}`, textCell(text, row === 0 ? head : own));
    }),
  );
  return { name: explainedSheet, columns: [{ width: 34 }, { width: 12 }, { width: 80 }], rows: [], cells };
}

const sheetName = (title: string): string =>
  [...writable(title).replace(/[[\]:*?/\\]/gu, ' ')].slice(0, 31).join('').trim();
