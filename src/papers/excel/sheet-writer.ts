import type { Cell, CellStyle, MergeRange } from 'hucre/xlsx';
import type { DocumentCell, DocumentTable } from '#programme/definition/document.ts';
import { tableGrid } from '../table-grid.ts';
import { writable } from '../writable.ts';
import { cellStyle, lineSize, lineStyle } from './cell-styles.ts';
import { fitRow } from './row-height.ts';
import { cellText, type LineOfText } from './sheet-layout.ts';

const tableSize = 12;
/** The most characters a cell of Excel holds. */
const longest = 32_767;

/** Excel counts with so many digits; a number with more stays text, whole. */
const exactDigits = 15;

const points = (mm: number): number => (mm / 25.4) * 72;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Text as a cell can hold it; what looks like an escape of Excel's own (`_x000A_`) is escaped itself. */
function cellValue(text: string): string {
  const value = writable(text).replace(/_x(?=[0-9A-Fa-f]{4}_)/g, '_x005F_x');
  if (value.length > longest)
    throw new Error(`A cell of Excel holds ${longest} characters, and a text has more.`);
  return value;
}

/** The number of a cell, if it has one that Excel can keep to the last digit. */
function numberIn({ number }: DocumentCell): number | undefined {
  if (number === undefined || number.replace(/\D/g, '').length > exactDigits) return undefined;
  const value = Number(number);
  return Number.isFinite(value) ? value : undefined;
}

/** Collects the cells of a sheet from top to bottom. */
export class SheetWriter {
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

  /** Writes a line of text over the whole width. */
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

  /** Writes the table; each row as high as its texts. */
  table({ headerRows, size = tableSize, rows, ...table }: DocumentTable): void {
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
        const value = !starts || text === '' ? null : (numberIn(cell) ?? text);
        this.cells.set(`${this.#row},${column}`, { value, style });
        if (starts) this.#merge(this.#row, column, placed.rowspan, placed.colspan);
      });
      this.#row += 1;
    });
  }
}
