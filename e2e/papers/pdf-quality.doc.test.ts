import { beforeAll, describe, expect, it } from 'vitest';
import { notices } from '#notices/registry.ts';
import {
  pdfBookmarks,
  pdfFacts,
  pdfImage,
  pdfText,
  type PdfBookmark,
  type PdfChar,
  type PdfPage,
} from '#papers/testing/read-pdf.ts';
import { pdfInk } from '#papers/testing/read-pdf-ink.ts';
import { readQr } from '#papers/testing/read-qr.ts';
import { blankPapers, samplePapers } from './testing/all-papers.ts';
import { dense } from './testing/dense.ts';
import { printPaper, type PrintedPaper } from './testing/print-paper.ts';
import { readWord } from './testing/word-places.ts';

const points = (mm: number) => (mm / 25.4) * 72;
/** Strokes may touch the edge of the text area, in points. */
const slack = 0.5;
/** So far the dash behind a page number may hang out of the text area, in points. */
const hanging = 6;
const codePattern = /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/u;

const papers = [
  ...(await samplePapers('industry')),
  ...notices.flatMap(({ programme }) => blankPapers(programme)),
];

const flatten = ({ title, children }: PdfBookmark): string[] => [title, ...children.flatMap(flatten)];

describe.each(papers)('$name 的 PDF', ({ mark, document, pictures }) => {
  let printed: PrintedPaper;
  let pages: PdfPage[];
  const { margins, orientation } = document.page;
  const isFoot = (page: PdfPage, char: PdfChar) => char.y + char.h / 2 > page.height - points(margins.bottom);
  const footOf = (page: PdfPage) =>
    dense(
      page.chars
        .filter((char) => isFoot(page, char))
        .map(({ char }) => char)
        .join(''),
    );

  beforeAll(async () => {
    printed = await printPaper(document, pictures);
    pages = await pdfText(printed.pdf);
  });

  it('是 PDF/A-2：有标签、语言、标题，字体都以子集装在文件里', async () => {
    const { fonts, archive, ...facts } = await pdfFacts(printed.pdf);
    expect(archive).toMatch(/^2[AU]$/u);
    expect(facts).toEqual({ title: document.title, language: 'zh-CN', tagged: true });
    expect(fonts.size).toBeGreaterThan(0);
    expect([...fonts].filter(([font, embedded]) => !embedded || !/^[A-Z]{6}\+/u.test(font))).toEqual([]);
  });

  it('没有一个缺字形或认不出的字', () => {
    // A glyph without a character is told as U+0000 or U+FFFD; 〓 stands for what no font has.
    const wrong = pages.flatMap(({ chars }, page) =>
      chars.filter(({ char }) => /[\u0000\ufffd\ufffe〓]/u.test(char)).map(({ x, y }) => ({ page, x, y })),
    );
    expect(wrong).toEqual([]);
  });

  it('每页都是 A4，字都在版心里，只有页脚在外', async () => {
    const [width, height] = orientation === 'portrait' ? [210, 297] : [297, 210];
    for (const page of pages) {
      expect(Math.abs(page.width - points(width))).toBeLessThan(0.5);
      expect(Math.abs(page.height - points(height))).toBeLessThan(0.5);
    }
    const [sheet] = pages;
    const left = points(margins.left) - slack;
    const right = (sheet?.width ?? 0) - points(margins.right) + slack;
    const top = points(margins.top) - slack;
    const bottom = (sheet?.height ?? 0) - points(margins.bottom) + slack;
    // The foot keeps to the sides as well, but that its last dash hangs, clear of the text and of the paper's edge.
    const foot = { top: bottom + points(3), bottom: (sheet?.height ?? 0) - points(7) };
    const outside = (await pdfInk(printed.pdf)).flatMap((ink, index) =>
      ink
        .filter((one) => {
          const inText = one.top >= top && one.bottom <= bottom;
          const inFoot = one.top >= foot.top && one.bottom <= foot.bottom;
          return one.left < left || one.right > right + (inFoot ? hanging : 0) || !(inText || inFoot);
        })
        .map(
          (one) => `第 ${String(index + 1)} 页“${one.char}”在 ${one.left.toFixed(1)}, ${one.top.toFixed(1)}`,
        ),
    );
    expect(outside).toEqual([]);
  });

  it('每页页脚有连续的页码，以及编号、草稿或者什么也没有', () => {
    const expected = mark === 'blank' ? '' : dense(document.footerMark);
    if (mark === 'code') expect(document.footerMark).toMatch(codePattern);
    if (mark === 'draft') expect(document.footerMark).toBe('草稿');
    expect(document.footerMark === '').toBe(mark === 'blank');
    const feet = pages.map(footOf);
    const numbers = pages.map((_, index) => `—${String(index + 1)}—`);
    expect(feet.map((foot) => foot.replace(expected, ''))).toEqual(numbers);
    expect(feet.filter((foot) => !foot.includes(expected))).toEqual([]);
  });

  it('书签就是 Word 里的全部标题，次序相同，各在写着它的那一页', async () => {
    const headings = readWord(printed.word).lines.filter(({ style }) => /^Heading/u.test(style));
    const bookmarks = await pdfBookmarks(printed.pdf);
    expect(bookmarks.flatMap(flatten).map(dense)).toEqual(headings.map(({ text }) => dense(text)));
    const astray = (mark_: PdfBookmark): string[] => [
      ...(dense(pages[mark_.page - 1]?.text ?? '').includes(dense(mark_.title)) ? [] : [mark_.title]),
      ...mark_.children.flatMap(astray),
    ];
    expect(bookmarks.flatMap(astray)).toEqual([]);
  });
});

describe('签字页上的二维码', () => {
  const signed = papers.filter(({ name }) => /^industry-(draft-)?basic-info$/u.test(name));

  it.each(signed)(
    '在 $name 上：有编号就有码，写着通知、哪一份、编号；页脚的写着第几页',
    async ({ mark, document, pictures }) => {
      const { pdf } = await printPaper(document, pictures);
      const pages = await pdfText(pdf);
      const codes: string[] = [];
      const feet: string[] = [];
      for (const [index, page] of pages.entries()) {
        if (!dense(page.text).includes('申报单位意见') && !dense(page.text).includes('推荐单位意见'))
          continue;
        codes.push(...(await readQr(await pdfImage(pdf, index + 1, 200))));
        feet.push(`${document.footerMark.replaceAll('-', '')}:${String(index + 1)}:${String(pages.length)}`);
      }
      const text = `SHUZHUAN:1:shanxi-2023:basic-info:${document.footerMark}`;
      expect(codes.sort()).toEqual(mark === 'code' ? [...feet, text, text].sort() : []);
    },
  );
});
