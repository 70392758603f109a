import type { DocumentRow, PaperDocument } from '#programme/definition/document.ts';
import { headLine, lines } from '#programme/views/paragraphs.ts';

/** A list on A4 landscape under its title; widths of the columns in mm. */
export function wideTable(
  title: string,
  labels: readonly string[],
  columns: readonly number[],
  rows: readonly (readonly string[])[],
): PaperDocument {
  const header: DocumentRow = {
    cells: labels.map((label) => ({ blocks: [headLine(label)] })),
    breakable: false,
  };
  const body = rows.map((row) => ({
    cells: row.map((text) => ({ blocks: lines(text, { align: 'left' }) })),
  }));
  return {
    title,
    page: { orientation: 'landscape', margins: { top: 20, right: 17, bottom: 20, left: 18 } },
    footerMark: '',
    blocks: [
      { type: 'title', text: title },
      { type: 'table', columns, headerRows: 1, rows: [header, ...body], size: 9 },
    ],
  };
}
