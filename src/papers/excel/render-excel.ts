import { writeXlsx, type Cell, type CellStyle, type MergeRange, type WriteSheet } from 'hucre/xlsx';
import type { DocumentCell, PaperDocument } from '#programme/definition/document.ts';
import { fixZipTimes } from '../fixed-zip-times.ts';
import { tableGrid } from '../table-grid.ts';
import { writable } from '../writable.ts';
import { cellStyle, lineSize, lineStyle } from './cell-styles.ts';
import { fitRow } from './row-height.ts';
import { cellText, sheetLayout, type LineOfText } from './sheet-layout.ts';

const noDate = new Date(Date.UTC(2000, 0, 1));
const tableSize = 12;
/** The most characters a cell of Excel holds. */
const longest = 32_767;

const inches = (mm: number): number => mm / 25.4;
const points = (mm: number): number => (mm / 25.4) * 72;
/** Excel counts a column in digits of its standard font, which are 7 pixels wide, and 5 pixels of edge. */
const columnWidth = (mm: number): number => Math.max(1, Math.round((((mm / 25.4) * 96 - 5) / 7) * 100) / 100);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Text as a cell can hold it; what looks like an escape of Excel's own (`_x000A_`) is escaped itself. */
function cellValue(text: string): string {
  const value = writable(text).replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');
  if (value.length > longest)
    throw new Error(`A cell of Excel holds ${longest} characters, and a text has more.`);
  return value;
}

class SheetWriter {
  readonly cells = new Map<string, Partial<Cell>>();
  readonly merges: MergeRange[] = [];
  readonly heights = new Map<number, { height: number }>();
  readonly #styles = new Map<string, CellStyle>();
  readonly #columns: readonly number[];
  #row = 0;

  constructor(columns: readonly number[]) {
    this.#columns = columns;
  }

  /** Rows written so far, which is the number of the next one, counted from 0. */
  get rows(): number {
    return this.#row;
  }

  /** One style object for all cells that look alike: thousands of rows must not each bring their own. */
  #shared(style: CellStyle): CellStyle {
    const key = JSON.stringify(style);
    const known = this.#styles.get(key);
    if (known) return known;
    this.#styles.set(key, style);
    return style;
  }

  #merge(row: number, column: number, rowspan: number, colspan: number): void {
    if (rowspan * colspan === 1) return;
    this.merges.push({
      startRow: row,
      startCol: column,
      endRow: row + rowspan - 1,
      endCol: column + colspan - 1,
    });
  }

  line(line: LineOfText): void {
    const text = cellValue(line.text);
    const { height, size } = fitRow([{ text, width: sum(this.#columns) }], lineSize(line.look), 0);
    const style = lineStyle(line);
    this.cells.set(`${this.#row},0`, {
      value: text,
      style: this.#shared({ ...style, font: { ...style.font, size } }),
    });
    this.#merge(this.#row, 0, 1, this.#columns.length);
    this.heights.set(this.#row, { height });
    this.#row += 1;
  }

  table({ headerRows, size = tableSize, rows, ...table }: ReturnType<typeof sheetLayout>['table']): void {
    const grid = tableGrid({ headerRows, rows, ...table });
    const texts = new Map<DocumentCell, string>();
    for (const { cells } of rows) for (const cell of cells) texts.set(cell, cellValue(cellText(cell.blocks)));
    grid.forEach((places, row) => {
      // A text that goes over several rows has their heights together: it does not make this one higher.
      const own = places.flatMap((placed, column) =>
        placed && placed.row === row && placed.column === column && placed.rowspan === 1
          ? [
              {
                text: texts.get(placed.cell) ?? '',
                width: sum(this.#columns.slice(column, column + placed.colspan)),
              },
            ]
          : [],
      );
      const fit = fitRow(own, size, points(rows[row]?.minHeight ?? 8));
      this.heights.set(this.#row, { height: fit.height });
      places.forEach((placed, column) => {
        const cell = placed?.cell ?? { blocks: [] };
        const text = texts.get(cell) ?? '';
        const style = this.#shared(cellStyle(cell, text, fit.size, row < headerRows));
        const starts = placed?.row === row && placed.column === column;
        const number = cell.number === undefined ? undefined : Number(cell.number);
        const value =
          !starts || text === '' ? null : number !== undefined && Number.isFinite(number) ? number : text;
        this.cells.set(`${this.#row},${column}`, { value, style });
        if (starts) this.#merge(this.#row, column, placed.rowspan, placed.colspan);
      });
      this.#row += 1;
    });
  }
}

/** `&` begins a command in the foot of a sheet; a size must not run into a digit that follows it. */
function footer(mark: string): string {
  const number = '&C&14 \u2014 &P \u2014 ';
  return mark === '' ? number : `${number}&R&10 ${writable(mark).replaceAll('&', '&&')}`;
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
    headerFooter: { oddFooter: footer(document.footerMark) },
  };
  const title = writable(document.title);
  const bytes = await writeXlsx({ sheets: [sheet], properties: { title, created: date, modified: date } });
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
