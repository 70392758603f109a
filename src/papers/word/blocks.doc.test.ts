import { describe, expect, it } from 'vitest';
import type { Block } from '#programme/definition/document.ts';
import { pictureOf, type Pictures } from '../pictures.ts';
import { qrPng } from '../qr.ts';
import { cell, paper, plain } from '../testing/blocks.ts';
import { documentParagraphs, documentTables, officePart } from '../testing/read-docx.ts';
import { allOf, at, textIn } from '../testing/xml-tree.ts';
import { renderWord } from './render-word.ts';

const hash = 'a'.repeat(64);
const pictures: Pictures = new Map([
  [hash, { bytes: await qrPng('图'), type: 'png', width: 600, height: 400 }],
]);
const render = (blocks: readonly Block[]) => renderWord(paper(blocks), pictures);
const paragraphs = async (blocks: readonly Block[]) => documentParagraphs(await render(blocks));
const table: Block = { type: 'table', columns: [156], headerRows: 0, rows: [{ cells: [cell('格')] }] };
const breaksBefore = (element: Parameters<typeof at>[0]) =>
  at(element, 'w:pPr', 'w:pageBreakBefore') !== undefined;

describe('标题与目录', () => {
  const blocks: Block[] = [
    { type: 'contents', title: '目  录', depth: 2 },
    { type: 'pageBreak' },
    { type: 'heading', level: 1, text: '一、建设背景' },
    { type: 'heading', level: 2, text: '（一）现状' },
    { type: 'heading', level: 3, text: '1.近期' },
    { type: 'pageBreak' },
    { type: 'heading', level: 1, text: '二、概况' },
  ];

  it('标题用 Word 自己的标题样式，并带着目录要去的书签', async () => {
    const headings = (await paragraphs(blocks)).filter(({ style }) => style?.startsWith('Heading'));
    expect(headings.map(({ style, text }) => [style, text])).toEqual([
      ['Heading1', '一、建设背景'],
      ['Heading2', '（一）现状'],
      ['Heading3', '1.近期'],
      ['Heading1', '二、概况'],
    ]);
    const names = headings.map(({ element }) => at(element, 'w:bookmarkStart')?.attributes['w:name']);
    expect(new Set(names).size).toBe(4);
  });

  it('目录已经填好条目和页码，打开时不必更新，也不会问', async () => {
    const bytes = await render(blocks);
    const entries = documentParagraphs(bytes).filter(({ style }) => style?.startsWith('TOC'));
    expect(entries.map(({ style, text }) => [style, text])).toEqual([
      ['TOC1', '一、建设背景\t2'],
      ['TOC2', '（一）现状\t2'],
      ['TOC1', '二、概况\t3'],
    ]);
    const body = officePart(bytes, 'word/document.xml');
    const codes = allOf(body, 'w:instrText').map((code) => textIn(code).trim());
    expect(codes[0]).toBe('TOC \\o "1-2" \\h \\z \\u');
    expect(codes.slice(1).every((code) => code.startsWith('PAGEREF _Toc'))).toBe(true);
    expect(allOf(body, 'w:fldChar').some(({ attributes }) => 'w:dirty' in attributes)).toBe(false);
    expect(at(officePart(bytes, 'word/settings.xml'), 'w:updateFields')).toBeUndefined();
    const anchors = allOf(body, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor']);
    const bookmarks = allOf(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
    expect(bookmarks).toEqual(expect.arrayContaining(anchors));
  });
});

describe('换页', () => {
  it('记在后面的段落上，不留空行', async () => {
    const found = await paragraphs([plain('一'), { type: 'pageBreak' }, plain('二')]);
    expect(found.map(({ text, element }) => [text, breaksBefore(element)])).toEqual([
      ['一', false],
      ['二', true],
    ]);
  });

  it('后面是表格、列表或什么都没有时，由一个极矮的段落换页', async () => {
    for (const after of [[table], [{ type: 'list', ordered: true, items: [[plain('项')]] } as const], []]) {
      const found = await paragraphs([plain('一'), { type: 'pageBreak' }, ...after]);
      const index = found.findIndex(({ element }) => breaksBefore(element));
      expect(found[index]?.text).toBe('');
      expect(index).toBe(1);
    }
  });

  it('连着两次换页留一张空页', async () => {
    const found = await paragraphs([plain('一'), { type: 'pageBreak' }, { type: 'pageBreak' }, plain('二')]);
    expect(found.filter(({ element }) => breaksBefore(element))).toHaveLength(2);
  });
});

describe('列表', () => {
  it('每个有序列表从自己的起点另行编号，无序列表用项目符号', async () => {
    const bytes = await render([
      { type: 'list', ordered: true, items: [[plain('甲')], [plain('乙')]] },
      { type: 'list', ordered: true, start: 4, items: [[plain('丙')]] },
      { type: 'list', ordered: false, items: [[plain('丁')]] },
    ]);
    const numbering = officePart(bytes, 'word/numbering.xml');
    const described = documentParagraphs(bytes).map(({ element }) => {
      const id = at(element, 'w:pPr', 'w:numPr', 'w:numId')?.attributes['w:val'];
      const number = allOf(numbering, 'w:num').find(({ attributes }) => attributes['w:numId'] === id);
      const definition = allOf(numbering, 'w:abstractNum').find(
        ({ attributes }) =>
          attributes['w:abstractNumId'] === at(number, 'w:abstractNumId')?.attributes['w:val'],
      );
      const level = at(definition, 'w:lvl');
      return [id, at(level, 'w:numFmt')?.attributes['w:val'], at(level, 'w:start')?.attributes['w:val']];
    });
    const [first, second, third, fourth] = described;
    expect(first).toEqual(second);
    expect(new Set([first?.[0], third?.[0], fourth?.[0]]).size).toBe(3);
    expect([first?.slice(1), third?.slice(1), fourth?.[1]]).toEqual([
      ['decimal', '1'],
      ['decimal', '4'],
      'bullet',
    ]);
  });

  it('列表里的列表深一级，同一项的后续段落不再编号', async () => {
    const inner: Block = { type: 'list', ordered: false, items: [[plain('子项')]] };
    const found = await paragraphs([
      { type: 'list', ordered: true, items: [[plain('项'), plain('续'), inner]] },
    ]);
    const levels = found.map(({ element }) => at(element, 'w:pPr', 'w:numPr', 'w:ilvl')?.attributes['w:val']);
    expect(levels).toEqual(['0', undefined, '1']);
  });
});

describe('图片与二维码', () => {
  const extent = (bytes: Uint8Array) =>
    allOf(officePart(bytes, 'word/document.xml'), 'wp:extent').map(({ attributes }) =>
      [attributes['cx'], attributes['cy']].map((emu) => Math.round(Number(emu) / 36_000)),
    );

  it('图片不宽于版心，图题在下面，也是替代文字', async () => {
    const bytes = await render([{ type: 'picture', hash, widthMm: 500, caption: '图1 总体架构 <甲>' }]);
    expect(extent(bytes)).toEqual([[156, 104]]);
    const properties = allOf(officePart(bytes, 'word/document.xml'), 'wp:docPr');
    expect(properties.map(({ attributes }) => attributes['descr'])).toEqual(['图1 总体架构 <甲>']);
    expect(documentParagraphs(bytes).map(({ style, text }) => [style, text])).toEqual([
      [undefined, ''],
      ['Caption', '图1 总体架构 <甲>'],
    ]);
  });

  it('单元格里的图片不宽于单元格', async () => {
    const picture: Block = { type: 'picture', hash, widthMm: 100, caption: '' };
    const rows = [{ cells: [{ blocks: [picture] }, cell('旁')] }];
    const [[width] = [0]] = extent(await render([{ type: 'table', columns: [60, 96], headerRows: 0, rows }]));
    expect(width).toBeGreaterThan(50);
    expect(width).toBeLessThan(60);
  });

  it('没有交来的图片使整份纸做不成，而不是悄悄缺图', async () => {
    expect(() => pictureOf(pictures, 'b')).toThrow();
    await expect(render([{ type: 'picture', hash: 'b', widthMm: 50, caption: '' }])).rejects.toThrow(
      /picture b/u,
    );
  });

  it('二维码按给定的毫米数画在一边，它的文字是替代文字', async () => {
    const bytes = await render([{ type: 'qr', text: '7K2M-9QXP', sizeMm: 20, align: 'right' }]);
    expect(extent(bytes)).toEqual([[20, 20]]);
    const body = officePart(bytes, 'word/document.xml');
    expect(allOf(body, 'wp:docPr')[0]?.attributes['descr']).toBe('7K2M-9QXP');
    expect(allOf(body, 'w:jc')[0]?.attributes['w:val']).toBe('right');
  });
});

describe('封面', () => {
  it('几行的横线从同一处开始，值和它后面的空白都在横线上', async () => {
    const found = await paragraphs([
      { type: 'coverLine', label: '申报类型：', value: '区域型' },
      { type: 'coverLine', label: '负责人及联系方式：', value: '' },
    ]);
    expect(found.map(({ text }) => text)).toEqual(['申报类型：\t区域型\t', '负责人及联系方式：\t\t']);
    const stops = found.map(({ element }) =>
      allOf(element, 'w:tab').map(({ attributes }) => attributes['w:pos']),
    );
    expect(stops[0]).toEqual(stops[1]);
    for (const { element } of found) expect(allOf(element, 'w:u').length).toBeGreaterThan(0);
  });
});

describe('表格之后', () => {
  it('总有一个段落：两张表不会连成一张，单元格里的表也不在最后', async () => {
    const nested: Block = {
      type: 'table',
      columns: [156],
      headerRows: 0,
      rows: [{ cells: [{ blocks: [table] }] }],
    };
    const bytes = await render([table, table, nested]);
    expect(documentTables(bytes)).toHaveLength(4);
    const body = at(officePart(bytes, 'word/document.xml'), 'w:body');
    expect(body?.children.map(({ name }) => name)).toEqual([
      ...['w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:tbl', 'w:p', 'w:sectPr'],
    ]);
    expect(allOf(body!, 'w:tc').every((element) => element.children.at(-1)?.name === 'w:p')).toBe(true);
  });
});
