import { describe, expect, it } from 'vitest';
import type { DocumentTable } from '#programme/definition/document.ts';
import { cell, paper } from '../testing/blocks.ts';
import { documentTables, officePart } from '../testing/read-docx.ts';
import { allOf, at } from '../testing/xml-tree.ts';
import { renderWord } from './render-word.ts';

const table: DocumentTable = {
  type: 'table',
  columns: [24.5, 30, 41.5, 60],
  headerRows: 2,
  rows: [
    {
      cells: [
        cell('项目', { rowspan: 2 }),
        cell('年度', { colspan: 2, align: 'center' }),
        cell('备注', { rowspan: 2 }),
      ],
    },
    { cells: [cell('2021年'), cell('2022年')] },
    {
      cells: [cell('营业收入', { valign: 'top' }), cell('1200', { align: 'right' }), cell('')],
      minHeight: 12,
    },
    { cells: [cell('意见', { colspan: 4, valign: 'bottom' })], minHeight: 60, breakable: false },
  ],
};
const bytes = await renderWord(paper([table]), new Map());
const body = officePart(bytes, 'word/document.xml');
const [read] = documentTables(bytes);

describe('Word 表格', () => {
  it('列宽精确到毫米，不让 Word 自己调整', () => {
    expect(read?.widths.map((width) => Math.round(width * 10) / 10)).toEqual([24.5, 30, 41.5, 60]);
    expect(allOf(body, 'w:tblLayout')[0]?.attributes['w:type']).toBe('fixed');
  });

  it('跨行跨列与文字都在自己的格子里，没有给出的格子是空的', () => {
    const cells = read?.rows.map((row) =>
      row.cells.map(({ text, column, colspan, rowspan }) => [text, column, colspan, rowspan]),
    );
    expect(cells).toEqual([
      [
        ['项目', 0, 1, 2],
        ['年度', 1, 2, 1],
        ['备注', 3, 1, 2],
      ],
      [
        ['2021年', 1, 1, 1],
        ['2022年', 2, 1, 1],
      ],
      [
        ['营业收入', 0, 1, 1],
        ['1200', 1, 1, 1],
        ['', 2, 1, 1],
        ['', 3, 1, 1],
      ],
      [['意见', 0, 4, 1]],
    ]);
  });

  it('只有表头行在每页重复，低的行和不可断开的行不断开，行高是最低行高', () => {
    expect(read?.rows.map(({ repeated }) => repeated)).toEqual([true, true, false, false]);
    expect(read?.rows.map(({ unbreakable }) => unbreakable)).toEqual([true, true, true, true]);
    const heights = read?.rows.map(({ minHeight }) => minHeight && Math.round(minHeight));
    expect(heights).toEqual([undefined, undefined, 12, 60]);
    // 写成 false 的 tblHeader 仍会被 Word 当成表头。
    expect(allOf(body, 'w:tblHeader')).toHaveLength(2);
  });

  it('框线半磅，垂直位置默认居中，水平位置跟单元格', () => {
    const borders = at(body, 'w:body', 'w:tbl', 'w:tblPr', 'w:tblBorders')?.children ?? [];
    expect(borders.map(({ attributes }) => attributes['w:sz'])).toEqual(new Array(6).fill('4'));
    const vertical = allOf(body, 'w:vAlign').map(({ attributes }) => attributes['w:val']);
    expect(vertical).toContain('center');
    expect(vertical).toContain('top');
    expect(vertical.at(-1)).toBe('bottom');
    const horizontal = allOf(body, 'w:jc').map(({ attributes }) => attributes['w:val']);
    expect(horizontal).toEqual(expect.arrayContaining(['center', 'right']));
  });

  it('表中文字默认 12 磅，表和段落都可以另定', async () => {
    const sizes = async (given: DocumentTable) =>
      allOf(officePart(await renderWord(paper([given]), new Map()), 'word/document.xml'), 'w:sz').map(
        ({ attributes }) => attributes['w:val'],
      );
    const one = (text: ReturnType<typeof cell>) => ({ ...table, columns: [156], rows: [{ cells: [text] }] });
    expect(allOf(body, 'w:pStyle').map(({ attributes }) => attributes['w:val'])).toContain('TableText');
    expect(await sizes({ ...one(cell('小')), size: 10.5 })).toContain('21');
  });
});
