import type { DocumentCell, DocumentRow, PaperDocument } from '../definition/document.ts';
import type { Programme, SummaryColumn } from '../definition/programme.ts';
import { footerMark, type PaperMark } from './paper-mark.ts';
import { headLine, lines } from './paragraphs.ts';
import type { SummaryRow } from './summary-row.ts';

/** The rows the blank paper offers. */
const blankRows = 3;

/** 附件4 推荐汇总表 on A4 landscape; without rows the blank paper with its numbers and its hint. */
export function summaryPaper(
  programme: Programme,
  rows: readonly SummaryRow[],
  mark: PaperMark,
): PaperDocument {
  const { annex, title, columns } = programme.summary;
  const ordered = [...rows].sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity));
  const header: DocumentRow = {
    cells: columns.map((column) => ({ blocks: [headLine(column.label)] })),
    breakable: false,
  };
  const body =
    ordered.length > 0
      ? ordered.map((row, index) => filledRow(columns, row, index))
      : Array.from({ length: blankRows }, (_, index) => blankRow(columns, index));
  return {
    title,
    page: { orientation: 'landscape', margins: { top: 28, right: 20, bottom: 26, left: 20 } },
    footerMark: footerMark(mark),
    blocks: [
      ...lines(annex, { face: 'hei', align: 'left' }),
      { type: 'title', text: title },
      { type: 'space', mm: 3 },
      {
        type: 'table',
        columns: columns.map((column) => column.width),
        headerRows: 1,
        rows: [header, ...body],
        size: 10.5,
      },
    ],
  };
}

function filledRow(columns: readonly SummaryColumn[], row: SummaryRow, index: number): DocumentRow {
  return {
    cells: columns.map((column): DocumentCell => {
      const text = column.shows === 'number' ? String(index + 1) : row[column.shows];
      return { blocks: lines(text, { align: column.shows === 'mainContent' ? 'left' : 'center' }) };
    }),
    breakable: false,
  };
}

function blankRow(columns: readonly SummaryColumn[], index: number): DocumentRow {
  return {
    cells: columns.map((column): DocumentCell => {
      const hint = index === 0 ? (column.hint ?? '') : '';
      return { blocks: lines(column.shows === 'number' ? String(index + 1) : hint, { align: 'center' }) };
    }),
    minHeight: 16,
  };
}
