import { describe, expect, it } from 'vitest';

import { pdfText } from '../testing/read-pdf.ts';
import { compilePdf } from './compile-pdf.ts';
import { countPdfPages } from './count-pdf-pages.ts';
import { joinPdfs } from './join-pdfs.ts';
import { createPdfJoiner } from './pdf-joiner.ts';
import { pagesWith } from './pages-with.ts';
import { paper, paragraph } from './testing/paper.ts';

const pagesOf = (...texts: string[]) =>
  compilePdf(
    paper(
      texts.flatMap((text, at) => [...(at === 0 ? [] : [{ type: 'pageBreak' } as const]), paragraph(text)]),
    ),
    new Map(),
  );
const texts = async (bytes: Uint8Array) => (await pdfText(bytes)).map(({ text }) => text.trim().slice(0, 1));

describe('多份 PDF 合成一份', () => {
  it('按要的页、按要的次序，中文都在', async () => {
    const first = await pagesOf('甲', '乙', '丙');
    const second = await pagesOf('丁');
    const joined = await joinPdfs([
      { bytes: second, pages: 'all' },
      { bytes: first, pages: [3, 1] },
    ]);
    expect(await texts(joined)).toEqual(['丁', '丙', '甲']);
  });

  it('多份连在一起，字体只带一次', async () => {
    const part = await pagesOf('甲', '乙');
    const once = await joinPdfs([{ bytes: part, pages: 'all' }]);
    const five = await joinPdfs([{ bytes: part, pages: 'all' }], 5);
    expect(await texts(five)).toEqual(Array.from({ length: 5 }, () => ['甲', '乙']).flat());
    expect(five.length).toBeLessThan(once.length * 1.5);
  });

  it('没有一页，或者有一份读不了，就不作', async () => {
    await expect(joinPdfs([])).rejects.toThrow('no page');
    const nowhere = { bytes: await pagesOf('甲'), pages: { having: ['没有的话'] } };
    await expect(joinPdfs([nowhere])).rejects.toThrow('no page');
    await expect(joinPdfs([{ bytes: new Uint8Array(9), pages: 'all' }])).rejects.toThrow('cannot be read');
    expect(await countPdfPages(await joinPdfs([{ bytes: await pagesOf('甲'), pages: 'all' }]))).toBe(1);
  });

  it('按文字找页，不管空格和换行', async () => {
    const part = await pagesOf('申报单位 （ 盖章 ）：', '正文', '申报单位\n（盖章）：');
    expect(await pagesWith(part, ['申报单位（盖章）'])).toEqual([1, 3]);
    expect(await pagesWith(part, ['没有的话'])).toEqual([]);
    const joiner = createPdfJoiner();
    const found = await joiner.join([{ bytes: part, pages: { having: ['（盖章）'] } }], 2);
    await joiner.close();
    expect(await countPdfPages(found)).toBe(4);
  });
});
