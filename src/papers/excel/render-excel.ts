import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { PaperDocument } from '#programme/definition/document.ts';
import { fixZipTimes } from '../fixed-zip-times.ts';
import { officialFonts } from '../official-fonts.zh.ts';
import { writable } from '../writable.ts';
import { sheetLayout } from './sheet-layout.ts';
import { SheetWriter } from './sheet-writer.ts';

const noDate = new Date(Date.UTC(2000, 0, 1));
const inches = (mm: number): number => mm / 25.4;
/**
 * The font by whose digits Excel counts columns: one that every Chinese computer has, for with another in its place
 * all columns would be wider and the page be printed smaller. Its digits are 8 pixels wide.
 */
const standardFont = { name: officialFonts.song, size: 11 };
/** Width of a column in digits, with 5 pixels of edge. */
const columnWidth = (mm: number): number => Math.max(1, Math.round((((mm / 25.4) * 96 - 5) / 8) * 100) / 100);

/**
 * The page number at the outer edge, the mark at the inner one. `&` begins a command in the foot of a sheet; a size
 * must not run into a digit that follows it.
 */
function footer(mark: string): { oddFooter: string; evenFooter: string } {
  const number = '&14 \u2014 &P \u2014 ';
  const inner = mark === '' ? '' : `&10 ${writable(mark).replaceAll('&', '&&')}`;
  const sides = (left: string, right: string): string =>
    (left === '' ? '' : `&L${left}`) + (right === '' ? '' : `&R${right}`);
  return { oddFooter: sides(inner, number), evenFooter: sides(number, inner) };
}

/**
 * Renders a paper that is one table under its titles as an Excel file (.xlsx): A4, fitted to the width of the page,
 * the header rows repeated on each page and held on the screen, rows as high as their texts. Cells with a `number`
 * hold a number; everything else is text and is never taken for a formula.
 * The same paper and date give the same bytes.
 * @param date stands as the date of creation in the file's properties
 * @throws when the paper has no table or something a sheet cannot show, or a text is too long for a cell
 */
export async function renderExcel(document: PaperDocument, date = noDate): Promise<Uint8Array> {
  const { above, table, below } = sheetLayout(document);
  const writer = new SheetWriter(table.columns);
  for (const line of above) writer.line(line);
  const firstRow = writer.rows;
  writer.table(table);
  for (const line of below) writer.line(line);
  const { top, right, bottom, left } = document.page.margins;
  const headerEnd = firstRow + table.headerRows;
  const sheet: WriteSheet = {
    name: sheetName(document.title),
    columns: table.columns.map((mm) => ({ width: columnWidth(mm) })),
    rows: [],
    cells: writer.cells,
    merges: writer.merges,
    rowDefs: writer.heights,
    ...(table.headerRows > 0 ? { freezePane: { rows: headerEnd } } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: document.page.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: {
        top: inches(top),
        right: inches(right),
        bottom: inches(bottom),
        left: inches(left),
        header: inches(Math.min(10, top / 2)),
        footer: inches(Math.max(4, bottom - 12)),
      },
      ...(table.headerRows > 0 ? { printTitlesRow: `$${firstRow + 1}:$${headerEnd}` } : {}),
    },
    headerFooter: { differentOddEven: true, ...footer(document.footerMark) },
  };
  const title = writable(document.title);
  const bytes = await writeXlsx({
    sheets: [sheet],
    defaultFont: standardFont,
    properties: { title, created: date, modified: date },
  });
  return fixZipTimes(bytes);
}

/** Name of the sheet: the title without the characters that Excel does not allow, 31 at most. */
function sheetName(title: string): string {
  const allowed = writable(title)
    .replace(/[[\]:*?/\\\n\t]/g, ' ')
    .replace(/^'|'$/g, ' ')
    .trim();
  return [...allowed].slice(0, 31).join('').trim() || 'Sheet1';
}
