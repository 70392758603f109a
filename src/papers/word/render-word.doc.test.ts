import { describe, expect, it } from 'vitest';
import type { Block } from '#programme/definition/document.ts';
import { cell, paper, plain } from '../testing/blocks.ts';
import {
  documentParagraphs,
  documentText,
  officeParts,
  officePart,
  paragraphText,
} from '../testing/read-docx.ts';
import { allOf, at, childrenOf, parseXml, textIn, type XmlElement } from '../testing/xml-tree.ts';
import { renderWord } from './render-word.ts';

const render = (blocks: readonly Block[], more = {}) => renderWord(paper(blocks, more), new Map());
const value = (element: XmlElement | undefined, name = 'w:val') => element?.attributes[name];

function style(bytes: Uint8Array, id: string): XmlElement | undefined {
  return childrenOf(officePart(bytes, 'word/styles.xml'), 'w:style').find(
    ({ attributes }) => attributes['w:styleId'] === id,
  );
}

describe('Word 文件的版面', () => {
  it('是 A4 竖版，页边距 37、26、35、28 毫米，网格 22 行 × 28 字', async () => {
    const section = at(officePart(await render([plain('正文')]), 'word/document.xml'), 'w:body', 'w:sectPr');
    expect(at(section, 'w:pgSz')?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    const margins = at(section, 'w:pgMar')?.attributes ?? {};
    const mm = ['w:top', 'w:right', 'w:bottom', 'w:left'].map(
      (side) => (Number(margins[side]) / 1440) * 25.4,
    );
    expect(mm.map(Math.round)).toEqual([37, 26, 35, 28]);
    const grid = at(section, 'w:docGrid')?.attributes ?? {};
    expect(grid['w:type']).toBe('linesAndChars');
    const lines = (225 / 25.4) * 1440;
    expect(Math.floor(lines / Number(grid['w:linePitch']))).toBe(22);
    const pitch = 16 + Number(grid['w:charSpace']) / 4096;
    expect(Math.floor(((156 / 25.4) * 72) / pitch)).toBe(28);
  });

  it('正文不靠网格也正好 22 行 × 28 字：行高固定，字距收紧', async () => {
    const bytes = await render([plain('正文')]);
    const normal = style(bytes, 'Normal');
    expect(value(at(normal, 'w:pPr', 'w:snapToGrid'))).toBe('0');
    const pitch = 16 + Number(value(at(normal, 'w:rPr', 'w:spacing'))) / 20;
    expect(Math.floor(((156 / 25.4) * 72) / pitch)).toBe(28);
    const defaults = at(
      officePart(bytes, 'word/styles.xml'),
      'w:docDefaults',
      'w:pPrDefault',
      'w:pPr',
      'w:spacing',
    );
    expect(defaults?.attributes).toMatchObject({ 'w:lineRule': 'exact', 'w:line': '579' });
  });

  it('横版的纸宽高对调', async () => {
    const margins = { top: 28, right: 20, bottom: 26, left: 20 };
    const bytes = await render([plain('正文')], { page: { orientation: 'landscape', margins } });
    const size = at(officePart(bytes, 'word/document.xml'), 'w:body', 'w:sectPr', 'w:pgSz');
    expect(size?.attributes).toMatchObject({ 'w:w': '16838', 'w:h': '11906', 'w:orient': 'landscape' });
  });

  it.each([
    ['单页的页码在右，纸的标记在左', 'default', /^7K2M-9QXP\t— +—$/u],
    ['双页的页码在左，纸的标记在右', 'even', /^— +—\t7K2M-9QXP$/u],
  ])('页脚：%s', async (_, type, foot) => {
    const bytes = await render([plain('正文')], { footerMark: '7K2M-9QXP' });
    const references = allOf(officePart(bytes, 'word/document.xml'), 'w:footerReference');
    const wanted = references.find(({ attributes }) => attributes['w:type'] === type)?.attributes['r:id'];
    const parts = allOf(officePart(bytes, 'word/_rels/document.xml.rels'), 'Relationship');
    const part = parts.find(({ attributes }) => attributes['Id'] === wanted)?.attributes['Target'];
    const footer = officePart(bytes, `word/${part}`);
    expect(allOf(footer, 'w:instrText').map(textIn)).toEqual(['PAGE']);
    expect(allOf(footer, 'w:p').map(paragraphText).join('')).toMatch(foot);
    expect(allOf(footer, 'w:rFonts').map((fonts) => value(fonts, 'w:eastAsia'))).toContain('宋体');
    expect(allOf(officePart(bytes, 'word/settings.xml'), 'w:evenAndOddHeaders')).toHaveLength(1);
  });

  it('文件属性里有标题和语言，语言是中文', async () => {
    const bytes = await render([plain('正文')], { title: '建设方案 <甲&乙>' });
    const core = officePart(bytes, 'docProps/core.xml');
    expect(textIn(at(core, 'dc:title')!)).toBe('建设方案 <甲&乙>');
    expect(textIn(at(core, 'dc:language')!)).toBe('zh-CN');
    const defaults = at(
      officePart(bytes, 'word/styles.xml'),
      'w:docDefaults',
      'w:rPrDefault',
      'w:rPr',
      'w:lang',
    );
    expect(value(defaults, 'w:eastAsia')).toBe('zh-CN');
  });
});

describe('Word 文件的字体', () => {
  it('正文、标题和各级标题用公文规定的字体和字号', async () => {
    const bytes = await render([plain('正文')]);
    const faces = ['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4'].map((id) => {
      const run = at(style(bytes, id), 'w:rPr');
      return [value(at(run, 'w:rFonts'), 'w:eastAsia'), Number(value(at(run, 'w:sz'))) / 2];
    });
    expect(faces).toEqual([
      ['方正小标宋简体', 22],
      ['黑体', 16],
      ['楷体_GB2312', 16],
      ['仿宋_GB2312', 16],
      ['仿宋_GB2312', 16],
    ]);
    const body = at(officePart(bytes, 'word/styles.xml'), 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
    expect(at(body, 'w:rFonts')?.attributes).toEqual({
      'w:eastAsia': '仿宋_GB2312',
      'w:ascii': 'Times New Roman',
      'w:hAnsi': 'Times New Roman',
      'w:cs': 'Times New Roman',
    });
    expect(value(at(body, 'w:sz'))).toBe('32');
  });

  it('段落另有字体和字号时写在字上，加粗、斜体、下划线、上下标都在', async () => {
    const bytes = await render([
      plain('附件', { face: 'hei', size: 12 }),
      {
        type: 'paragraph',
        runs: [
          { text: '粗', bold: true },
          { text: '斜', italic: true },
          { text: '线', underline: true },
          { text: '2', sub: true },
          { text: '3', sup: true },
        ],
      },
    ]);
    const [first, second] = documentParagraphs(bytes);
    const run = at(first?.element, 'w:r', 'w:rPr');
    expect(value(at(run, 'w:rFonts'), 'w:eastAsia')).toBe('黑体');
    expect(value(at(run, 'w:sz'))).toBe('24');
    const marks = childrenOf(second?.element, 'w:r').map(
      (element) => at(element, 'w:rPr')?.children.map(({ name }) => name) ?? [],
    );
    const expected = ['w:b', 'w:i', 'w:u', 'w:vertAlign', 'w:vertAlign'];
    expected.forEach((name, index) => expect(marks[index]).toContain(name));
  });
});

describe('Word 文件的文字', () => {
  const mixed =
    '堃喆祎䶮燚𠮷𫖯㎡℃①②“双”‘单’——……《办法》〔2023〕5号 & < > ]]> "q" \'a\' </w:t> &amp; m² α√×≥½ ☑☐ _x0041_ {{名}} 末';

  it('一字不差地找得回来，正文、表格和标题里都一样', async () => {
    const bytes = await render([
      plain(mixed),
      { type: 'title', text: mixed },
      { type: 'heading', level: 2, text: mixed },
      { type: 'table', columns: [156], headerRows: 0, rows: [{ cells: [cell(mixed)] }] },
      { type: 'coverLine', label: mixed, value: mixed },
    ]);
    expect(documentText(bytes).split(mixed)).toHaveLength(7);
  });

  it('写不下的控制字符看得见，文件仍然打得开；换行和制表符有自己的记号', async () => {
    const bytes = await render([plain('甲\u0001乙\uD842丙\r\n丁\t戊')]);
    expect(documentText(bytes)).toBe('甲�乙�丙\n丁\t戊');
    const [paragraph] = documentParagraphs(bytes);
    expect(allOf(paragraph!.element, 'w:br')).toHaveLength(1);
    expect(allOf(paragraph!.element, 'w:tab')).toHaveLength(1);
  });

  it('长而没有空格的英文也原样写入', async () => {
    const long = 'x'.repeat(400);
    expect(documentText(await render([plain(long)]))).toBe(long);
  });
});

describe('Word 文件的字节', () => {
  it('同一份纸两次做成的文件逐字节相同，日期写进属性', async () => {
    const blocks: Block[] = [
      { type: 'contents', title: '目录', depth: 3 },
      { type: 'heading', level: 1, text: '一、摘要' },
      { type: 'list', ordered: true, items: [[plain('一')]] },
      { type: 'qr', text: '7K2M', sizeMm: 20, align: 'left' },
    ];
    expect(await render(blocks)).toEqual(await render(blocks));
    const dated = await renderWord(paper(blocks), new Map(), new Date('2023-08-01T00:00:00Z'));
    expect(officeParts(dated).get('docProps/core.xml')).toContain('2023-08-01T00:00:00Z');
  });

  it('每个部分都是合格的 XML', async () => {
    const parts = officeParts(await render([plain('正文')]));
    for (const [path, text] of parts)
      if (/\.(xml|rels)$/u.test(path)) expect(() => parseXml(text)).not.toThrow();
  });
});
