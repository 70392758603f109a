import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, PaperDocument } from '#programme/definition/document.ts';
import { renderHtml } from './render-html.ts';

const paper = (...blocks: Block[]): PaperDocument => ({
  ...{ title: '公示', footerMark: '', blocks },
  page: { orientation: 'portrait', margins: { top: 37, right: 26, bottom: 35, left: 28 } },
});
const paragraph = (text: string): Block => ({ type: 'paragraph', runs: [{ text }] });

describe('网页文稿', () => {
  it('标题、段落、列表、表格各成其标签', () => {
    const html = renderHtml(
      paper(
        { type: 'title', text: '公示' },
        { type: 'heading', level: 1, text: '一、名单' },
        { type: 'paragraph', runs: [{ text: '甲', bold: true }, { text: '乙' }], indent: true },
        { type: 'list', ordered: true, start: 3, items: [[paragraph('丙')]] },
        {
          ...{ type: 'table', columns: [20, 20], headerRows: 1 },
          rows: [
            { cells: [{ blocks: [paragraph('序号')], colspan: 2 }] },
            { cells: [{ blocks: [paragraph('1')] }, { blocks: [paragraph('丁'), paragraph('戊')] }] },
          ],
        },
      ),
    );
    for (const part of [
      '<h1>公示</h1>',
      '<h2>一、名单</h2>',
      '<p style="text-indent:2em"><strong>甲</strong>乙</p>',
      '<ol start="3"><li><p>丙</p></li></ol>',
      '<tr><th colspan="2">序号</th></tr>',
      '<tr><td>1</td><td>丁<br>戊</td></tr>',
    ])
      expect(html).toContain(part);
  });

  it('任何文字都只是文字：没有一个标签出自其中', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const html = renderHtml(paper(paragraph(text)));
        const inside = /<p>([^]*)<\/p>/u.exec(html)?.[1] ?? '';
        expect(inside).not.toMatch(/[<>"]/u);
      }),
      { seed: 7 },
    );
  });

  it('只有纸上才有的内容不会悄悄丢掉', () => {
    expect(() => renderHtml(paper({ type: 'contents', title: '目录', depth: 2 }))).toThrow('contents');
  });
});
