import { describe, expect, it } from 'vitest';

import type { DocumentRow, DocumentTable } from '#programme/definition/document.ts';

import { pdfText, type PdfPage } from '../testing/read-pdf.ts';
import { compilePdf } from './compile-pdf.ts';
import { points } from './page-grid.ts';
import { cell, dense, paper, paragraph } from './testing/paper.ts';

const table = (columns: readonly number[], rows: readonly DocumentRow[], headerRows = 0): DocumentTable => ({
  type: 'table',
  columns,
  headerRows,
  rows,
});

const pagesOf = async (...tables: DocumentTable[]) => pdfText(await compilePdf(paper(tables), new Map()));
const charOf = (page: PdfPage, char: string) => page.chars.find((one) => one.char === char)!;

describe('tables', () => {
  it('repeat their header on each page and keep every row, over spans of columns and rows', async () => {
    const rows = Array.from({ length: 40 }, (_, index) => ({
      minHeight: 10,
      cells:
        index % 2 === 0
          ? [cell(`合${index}`, { rowspan: 2 }), cell(`甲${index}`), cell(`乙${index}`)]
          : [cell(`跨${index}`, { colspan: 2 })],
    }));
    const head = { cells: [cell('表头', { colspan: 3 })] };
    const pages = await pagesOf(table([30, 60, 66], [head, ...rows], 1));
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page.text).toContain('表头');
    const all = pages.map((page) => dense(page.text)).join('');
    for (let index = 0; index < 40; index++)
      expect(all).toContain(index % 2 === 0 ? `乙${index}` : `跨${index}`);
  });

  it('let a row that is higher than a page flow on, even one that would stay whole', async () => {
    const text = '建设内容'.repeat(1000);
    for (const breakable of [true, false]) {
      const pages = await pagesOf(table([30, 126], [{ breakable, cells: [cell('内容'), cell(text)] }]));
      const all = pages.map((page) => page.chars.filter((char) => char.y < page.height - points(35)));
      const found = all
        .flat()
        .map((char) => char.char)
        .join('');
      expect(found.match(/建/g)).toHaveLength(1000);
      expect(pages.length).toBeGreaterThan(2);
    }
  });

  it('keep a row whole that asks for it', async () => {
    const filler = table([156], [{ minHeight: 200, cells: [cell('')] }]);
    const rows = [{ breakable: false, cells: [cell('第\n一\n二\n三\n四\n五\n六\n七')] }];
    const pages = await pagesOf(filler, table([156], rows));
    expect(pages[1]!.text).toContain('第');
    expect(pages[1]!.text).toContain('七');
  });

  it('hold a row open to its least height, with the text in the middle', async () => {
    const rows = [
      { minHeight: 40, cells: [cell('中'), cell('上', { valign: 'top' as const }), cell('')] },
      { cells: [cell('次'), cell(''), cell('')] },
    ];
    const [page] = await pagesOf(table([50, 50, 56], rows));
    const [middle, top, next] = ['中', '上', '次'].map((char) => charOf(page!, char).y);
    expect(top! - points(37)).toBeLessThan(15);
    expect(middle! - top!).toBeGreaterThan(points(15));
    expect(next! - top!).toBeGreaterThan(points(39));
    expect(next! - top!).toBeLessThan(points(41.5));
  });

  it('let a least height grow with its content', async () => {
    const rows = [
      { minHeight: 20, cells: [cell('长'.repeat(300)), cell('')] },
      { cells: [cell('次'), cell('')] },
    ];
    const [page] = await pagesOf(table([78, 78], rows));
    expect(charOf(page!, '次').y - charOf(page!, '长').y).toBeGreaterThan(points(60));
  });

  const names = {
    'a name of 60 characters': '数'.repeat(60),
    'Latin letters without a space': 'Wm@xA_%9'.repeat(50),
    'an address': 'https://www.example.com/very/long/path?with=query&and=more#fragment',
    'punctuation that may not begin a line': '（甲），“乙”；《丙》……——丁。',
    'a date and a sum': '2023-09-01 123,456,789.00',
  };
  it.each(Object.entries(names))('keep %s within its cell, however narrow', async (_, text) => {
    const columns = [5, 8, 12, 20, 111];
    const pages = await pagesOf(table(columns, [{ cells: columns.map(() => cell(text)) }]));
    const edges = columns.map((_, index) =>
      points(28 + columns.slice(0, index + 1).reduce((a, b) => a + b, 0)),
    );
    const lefts = [points(28), ...edges];
    let count = 0;
    for (const page of pages) {
      for (const char of page.chars.filter((one) => one.y < page.height - points(35))) {
        // The column a character begins in is the one it must end in; punctuation at either end of a line is half
        // empty.
        const empty = /[（“《]/.test(char.char) ? char.w / 2 : 0;
        const column = edges.findIndex((edge) => char.x + empty + 0.3 < edge);
        expect(char.x + empty).toBeGreaterThanOrEqual(lefts[column]! - 0.3);
        const half = /[，；。、）》”…—]/.test(char.char) ? char.w / 2 : 0;
        expect(char.x + char.w - half).toBeLessThanOrEqual(edges[column]! + 0.3);
        count++;
      }
    }
    expect(count).toBeGreaterThanOrEqual([...dense(text)].length * columns.length);
  });

  it('are never wider than the page', async () => {
    const [page] = await pagesOf(table([100, 100, 100], [{ cells: [cell('甲'), cell('乙'), cell('丙')] }]));
    expect(charOf(page!, '丙').x).toBeLessThan(points(28 + 156 * 0.75));
  });

  it('hold lists, tables and marked text in their cells', async () => {
    const inner = table([20, 20], [{ cells: [cell('里'), cell('外')] }]);
    const list = {
      type: 'list' as const,
      ordered: true,
      start: 3,
      items: [[paragraph('第三')], [paragraph('第四')]],
    };
    const [page] = await pagesOf(table([156], [{ cells: [{ blocks: [list, inner, paragraph('尾')] }] }]));
    expect(dense(page!.text)).toMatch(/3\.第三4\.第四里外尾/);
  });
});
