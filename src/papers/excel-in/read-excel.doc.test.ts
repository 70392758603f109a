import { strFromU8, unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import { writeXlsx, type Cell } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { ImportableList } from '#programme/lists/importable-list.ts';
import { judgeList } from '#programme/lists/judge-list.ts';
import { markExcel } from './mark-excel.ts';
import { readExcel } from './read-excel.ts';
import { renderList } from './render-list.ts';

const list: ImportableList = {
  id: 'sample',
  title: '样例名单',
  lines: ['每行一家。'],
  columns: [
    { id: 'name', label: '单位名称', kind: { name: 'text' }, required: true, unique: true, hint: '全称' },
    { id: 'sum', label: '总投资', unit: '万元', kind: { name: 'money' }, required: false, hint: '数字' },
  ],
};

const texts = async (bytes: Uint8Array) =>
  (await readExcel(bytes))[0]?.rows.map(({ row, cells }) => [
    row,
    ...[...cells].map(([at, one]) => [at, one.text, one.origin]),
  ]);

const oneSheet = (cells: Record<string, Partial<Cell>>, more: object = {}) =>
  writeXlsx({ sheets: [{ name: '表1', rows: [], cells: new Map(Object.entries(cells)), ...more }] });

describe('读 Excel 文件', () => {
  it('数字、百分数、日期、长数字、布尔值按人看到的样子读成文字', async () => {
    const bytes = await oneSheet({
      '0,0': { value: 1200.5 },
      '0,1': { value: 0.482, style: { numFmt: '0.0%' } },
      '0,2': { value: new Date(Date.UTC(2023, 5, 1)), style: { numFmt: 'yyyy-mm-dd' } },
      '0,3': { value: 13800001111 },
      '0,4': { value: 911400001101143910 },
      '0,5': { value: true },
      '0,6': { value: 1e-7 },
    });
    expect(await texts(bytes)).toEqual([
      [
        1,
        [0, '1200.5', undefined],
        [1, '48.2%', undefined],
        [2, '2023-06-01', undefined],
        [3, '13800001111', undefined],
        [4, '911400001101144000', 'digitsLost'],
        [5, 'TRUE', undefined],
        [6, '0.0000001', undefined],
      ],
    ]);
  });

  it('公式读保存的结果并说明，合并格向下重复，像公式的文字只是文字', async () => {
    const bytes = await oneSheet(
      {
        '0,0': { value: 0.30000000000000004, formula: '0.1+0.2', formulaResult: 0.30000000000000004 },
        '1,0': { value: '甲' },
        '1,1': { value: '1' },
        '2,1': { value: '=1+1', style: { numFmt: '@' } },
      },
      { merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }] },
    );
    expect(await texts(bytes)).toEqual([
      [1, [0, '0.3', 'formula']],
      [2, [0, '甲', undefined], [1, '1', undefined]],
      [3, [0, '甲', 'merged'], [1, '=1+1', undefined]],
    ]);
  });

  it('隐藏的表不读', async () => {
    const bytes = await writeXlsx({
      sheets: [
        { name: '藏', rows: [['甲']], hidden: true },
        { name: '见', rows: [['乙']] },
      ],
    });
    expect((await readExcel(bytes)).map(({ name }) => name)).toEqual(['见']);
  });

  it('模板填好就能读回，长代码和像公式的内容一字不差', async () => {
    const rows = [
      { name: '样例甲', sum: '1200' },
      { name: '=样例乙', sum: '' },
      { name: '911400001101143910', sum: '0.10' },
    ];
    const judged = judgeList(list, await readExcel(await renderList(list, rows)));
    expect('problems' in judged || judged.rows.map(({ typed }) => typed)).toEqual(rows);
    expect('problems' in judged || judged.otherSheets).toEqual([]);
    expect(judgeList(list, await readExcel(await renderList(list)))).toEqual({
      problems: [expect.stringContaining('没有内容')],
    });
  });

  it('同样的名单写出同样的字节', async () => {
    expect(await renderList(list, [{ name: '样例甲' }])).toEqual(
      await renderList(list, [{ name: '样例甲' }]),
    );
  });

  it('标注的文件用另一个读取器打开：出错的格有底色和批注，内容不变', async () => {
    const bytes = await renderList(list, [
      { name: '样例甲', sum: '约3' },
      { name: '样例乙', sum: '7' },
    ]);
    const judged = judgeList(list, await readExcel(bytes));
    if ('problems' in judged) throw new Error(judged.problems.join(''));
    const marked = await markExcel(bytes, {
      sheet: judged.header.sheet,
      errors: judged.errors,
      notes: judged.notes,
    });
    expect(judgeList(list, await readExcel(marked))).toEqual(judged);
    const parts = unzipSync(marked);
    const parser = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      parseAttributeValue: false,
    });
    const xml = (path: string) =>
      parser.parse(strFromU8(parts[path] ?? new Uint8Array())) as Record<string, never>;
    const comments = xml('xl/comments1.xml') as unknown as {
      comments: { commentList: { comment: { ref: string } } };
    };
    expect(comments.comments.commentList.comment.ref).toBe('B2');
    expect(strFromU8(parts['xl/comments1.xml'] ?? new Uint8Array())).toContain('不是一个确切的数');
    const sheet = xml('xl/worksheets/sheet1.xml') as unknown as {
      worksheet: { sheetData: { row: { c: { r: string; s: string }[] }[] } };
    };
    const style = (ref: string) =>
      sheet.worksheet.sheetData.row.flatMap(({ c }) => c).find(({ r }) => r === ref)?.s;
    const styles = xml('xl/styles.xml') as unknown as {
      styleSheet: { cellXfs: { xf: { fillId: string }[] }; fills: { fill: unknown[] } };
    };
    const fillOf = (ref: string) =>
      styles.styleSheet.fills.fill[Number(styles.styleSheet.cellXfs.xf[Number(style(ref))]?.fillId)];
    expect(JSON.stringify(fillOf('B2'))).toContain('FFC7CE');
    expect(JSON.stringify(fillOf('B3') ?? '')).not.toContain('FFC7CE');
  });
});
