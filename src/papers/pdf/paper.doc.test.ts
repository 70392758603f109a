import { describe, expect, it } from 'vitest';

import { pdfBookmarks, pdfFacts, pdfImage, pdfText } from '../testing/read-pdf.ts';
import { readQr } from '../testing/read-qr.ts';
import { qrPng } from '../qr.ts';
import { compilePdf } from './compile-pdf.ts';
import { points } from './page-grid.ts';
import { cell, dense, paper, paragraph } from './testing/paper.ts';

const none = new Map();
const textOf = async (bytes: Uint8Array) => (await pdfText(bytes)).map((page) => dense(page.text)).join('');

describe('the text of a paper', () => {
  it('is found again, with rare characters, signs, ticked boxes, marks and every face', async () => {
    const mixed = '张堃喆、王祎、䶮燚：２０２３年①②㈠Ⅲ㎡℃m²αβγ√×≥“引”——……《办法》〔2023〕5号☑是☐否☒✔Ⓡ½￥ꀀ';
    const faces = (['fangsong', 'hei', 'kai', 'xiaobiaosong', 'song'] as const).map((face) =>
      paragraph(mixed, { face }),
    );
    const marks = ['bold', 'italic', 'underline', 'sub', 'sup'].map((mark) => ({
      text: mixed,
      [mark]: true,
    }));
    const bytes = await compilePdf(paper([...faces, { type: 'paragraph', runs: marks }]), none);
    expect((await textOf(bytes)).split(dense(mixed))).toHaveLength(11);
  });

  it('stands literally, whatever it looks like to a typesetter', async () => {
    const hostile =
      '#panic() #import "x" $x^2$ *a* _b_ \\ @a <b> = c - d + e /f: `g` // h /* i */ ~ --- [j] {k} "l" \\u{41}';
    const blocks = [
      paragraph(hostile),
      { type: 'heading' as const, level: 1 as const, text: hostile },
      { type: 'table' as const, columns: [100], headerRows: 0, rows: [{ cells: [cell(hostile)] }] },
    ];
    const bytes = await compilePdf(paper(blocks, { title: hostile, footerMark: hostile }), none);
    expect((await textOf(bytes)).split(dense(hostile))).toHaveLength(5);
    expect((await pdfFacts(bytes)).title).toBe(hostile);
  });

  it('shows 〓 for a character no font has', async () => {
    expect(await textOf(await compilePdf(paper([paragraph('甲😀乙\ue000丙')]), none))).toContain(
      '甲〓乙〓丙',
    );
  });

  it('keeps lines that were ended by hand, and empty paragraphs their height', async () => {
    const document = paper([paragraph('甲\n\n乙'), paragraph(''), paragraph('丙')]);
    const [page] = await pdfText(await compilePdf(document, none));
    const heights = ['甲', '乙', '丙'].map((char) => page!.chars.find((one) => one.char === char)!.y);
    const pitch = points(225 / 22);
    expect(heights[1]! - heights[0]!).toBeCloseTo(2 * pitch, 0);
    expect(heights[2]! - heights[1]!).toBeCloseTo(2 * pitch, 0);
  });
});

describe('a paper as a file', () => {
  it('is PDF/A-2a: tagged, in Chinese, titled, with every font inside', async () => {
    const facts = await pdfFacts(
      await compilePdf(paper([paragraph('堃☑'), { type: 'title', text: '题' }]), none),
    );
    expect(facts).toMatchObject({ archive: '2A', tagged: true, language: 'zh-CN', title: '样张' });
    expect(facts.fonts.size).toBeGreaterThanOrEqual(3);
    expect([...facts.fonts.values()].every((embedded) => embedded)).toBe(true);
  });

  it('is the same to the byte for the same input, and bears the date it is given', async () => {
    const document = paper([paragraph('甲'), { type: 'qr', text: 'a', sizeMm: 20, align: 'left' }]);
    expect(await compilePdf(document, none)).toEqual(await compilePdf(document, none));
    const dated = await compilePdf(document, none, new Date('2023-06-30T08:00:00Z'));
    expect(Buffer.from(dated).toString('latin1')).toContain('2023-06-30T08:00:00');
  });

  it('bears its mark and its page number at the foot of each page', async () => {
    const pages = await pdfText(
      await compilePdf(paper([paragraph('页'.repeat(1500))], { footerMark: '编号 7F3A' }), none),
    );
    expect(pages.length).toBe(3);
    pages.forEach((page, index) => {
      const foot = page.chars.filter((char) => char.y > page.height - points(35));
      const text = foot.map((char) => char.char).join('');
      expect(dense(text)).toContain('编号7F3A');
      expect(dense(text)).toContain(`—${index + 1}—`);
    });
  });

  it('has its headings as bookmarks, and in its contents with their pages', async () => {
    const bytes = await compilePdf(
      paper([
        { type: 'contents', title: '目录', depth: 3 },
        { type: 'pageBreak' },
        { type: 'heading', level: 1, text: '一、摘要' },
        { type: 'heading', level: 2, text: '（一）背景' },
        { type: 'pageBreak' },
        { type: 'heading', level: 3, text: '1.意义' },
        { type: 'heading', level: 4, text: '（1）细目' },
        { type: 'heading', level: 1, text: '二、概况' },
      ]),
      none,
    );
    const [first, second] = await pdfBookmarks(bytes);
    expect(first).toMatchObject({ title: '一、摘要', page: 2 });
    expect(first!.children[0]).toMatchObject({
      title: '（一）背景',
      page: 2,
      children: [{ title: '1.意义', page: 3 }],
    });
    expect(second).toMatchObject({ title: '二、概况', page: 3, children: [] });
    const contents = dense((await pdfText(bytes))[0]!.text);
    expect(contents).toMatch(/一、摘要\.+2（一）背景\.+21\.意义\.+3二、概况\.+3/);
    expect(contents).not.toContain('细目');
  });

  it('never leaves a heading alone at the end of a page', async () => {
    for (const lines of [20, 21]) {
      const document = paper([
        paragraph('行\n'.repeat(lines - 1) + '行'),
        { type: 'heading', level: 1, text: '标题' },
        paragraph('正文'.repeat(60)),
      ]);
      const pages = await pdfText(await compilePdf(document, none));
      const page = pages.find((one) => one.text.includes('标题'))!;
      expect(page.text).toContain('正文');
    }
  });
});

describe('pictures and codes', () => {
  const hash = 'ab'.repeat(32);
  const onePicture = async () =>
    new Map([[hash, { bytes: await qrPng('甲'), type: 'png', width: 232, height: 232 } as const]]);

  it('keep within the page, with their caption', async () => {
    const pictures = await onePicture();
    const document = paper([{ type: 'picture', hash, widthMm: 900, caption: '图1 架构' }]);
    const [page] = await pdfText(await compilePdf(document, pictures));
    expect(page!.text).toContain('架构');
    const caption = page!.chars.find((char) => char.char === '架')!;
    expect(caption.y).toBeLessThan(page!.height - points(35));
  });

  it.each(['', '　'])('are set without a caption (%j), as one that was just put in', async (caption) => {
    const document = paper([{ type: 'picture', hash, widthMm: 50, caption }]);
    expect(await pdfText(await compilePdf(document, await onePicture()))).toHaveLength(1);
  });

  it('refuse a picture that was not handed over', async () => {
    const document = paper([{ type: 'picture', hash, widthMm: 50, caption: '' }]);
    await expect(compilePdf(document, none)).rejects.toThrow(hash);
  });

  it('can be read from the printed page', async () => {
    const text = 'https://example.cn/核验?c=7F3A-堃';
    const bytes = await compilePdf(paper([{ type: 'qr', text, sizeMm: 20, align: 'right' }]), none);
    expect(await readQr(await pdfImage(bytes, 1, 150))).toEqual([text]);
  });
});
