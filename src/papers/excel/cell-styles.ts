import type { CellStyle } from 'hucre/xlsx';
import type { DocumentCell, Face } from '#programme/definition/document.ts';
import { officialFonts } from '../official-fonts.zh.ts';
import type { LineOfText } from './sheet-layout.ts';

const side = { style: 'thin' } as const;
const border = { top: side, right: side, bottom: side, left: side };
const vertical = { top: 'top', middle: 'center', bottom: 'bottom' } as const;

const lineLooks: Readonly<Record<LineOfText['look'], { face: Face; size: number }>> = {
  title: { face: 'xiaobiaosong', size: 22 },
  heading: { face: 'hei', size: 16 },
  text: { face: 'fangsong', size: 14 },
};

/** Size of a line above or below the table, in points. */
export const lineSize = (look: LineOfText['look']): number => lineLooks[look].size;

/** Look of a line above or below the table. */
export function lineStyle({ look, align }: LineOfText): CellStyle {
  const { face, size } = lineLooks[look];
  return {
    font: { name: officialFonts[face], size },
    alignment: { horizontal: align, vertical: 'center', wrapText: true },
  };
}

/** Text that a spreadsheet would take for a formula as soon as somebody edits the cell. */
const looksLikeFormula = /^[=+\-@\t\r]/;

/** Look of a cell of the table: its border, its letters; a number with its decimals, a would-be formula as text. */
export function cellStyle(cell: DocumentCell, text: string, size: number, header: boolean): CellStyle {
  const decimals = cell.number?.split('.')[1]?.length ?? 0;
  const format =
    cell.number === undefined ? (looksLikeFormula.test(text) ? '@' : undefined) : decimalFormat(decimals);
  return {
    font: { name: officialFonts[header ? 'hei' : 'fangsong'], size },
    border,
    alignment: {
      horizontal: cell.align ?? alignOf(cell) ?? (header ? 'center' : 'left'),
      vertical: vertical[cell.valign ?? 'middle'],
      wrapText: true,
    },
    ...(format === undefined ? {} : { numFmt: format }),
  };
}

/** What a cell does not say itself its first paragraph may say; a sheet has no even lines. */
function alignOf({ blocks: [first] }: DocumentCell): 'left' | 'center' | 'right' | undefined {
  if (first?.type !== 'paragraph') return undefined;
  return first.align === 'justify' ? 'left' : first.align;
}

const decimalFormat = (decimals: number): string => (decimals > 0 ? `0.${'0'.repeat(decimals)}` : '0');
