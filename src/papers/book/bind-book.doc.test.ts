import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dense } from '../pdf/testing/paper.ts';
import { pdfBookmarks, pdfText } from '../testing/read-pdf.ts';
import { bindBook } from './bind-book.ts';
import { mostFileBytes } from './book-request.ts';
import { bind, bookFolder, bookOf, sourcesIn } from './testing/bind.ts';
import { pageLabels, pdfLinks } from './testing/read-book.ts';
import { pagesPdf } from './testing/write-pdf.ts';

const three = pagesPdf([
  { text: 'alpha' },
  { text: 'beta', size: [841.89, 595.28] },
  { text: 'gamma', more: '/Rotate 90' },
]);
const one = pagesPdf([{ text: 'delta' }]);

describe('印证材料装订成一本', () => {
  it('每一页都是 A4，有编号和页码的章，原来的内容在章的下面', async () => {
    const { report, bytes } = await bind({ 'a.pdf': three, '中文 名.pdf': one });
    expect(report).toMatchObject({ pages: 4, bytes: bytes.length });
    const pages = (await pdfText(bytes)).slice(report.frontPages);
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
      [595, 842],
      [842, 595],
      [842, 595],
      [595, 842],
    ]);
    const wanted = [
      ['附件1-1·第1页', 'alpha'],
      ['附件1-1·第2页', 'beta'],
      ['附件1-1·第3页', 'gamma'],
      ['附件1-2·第4页', 'delta'],
    ];
    for (const [at, texts] of wanted.entries())
      for (const text of texts) expect(dense(pages[at]!.text)).toContain(text);
  });

  it('目录和应答表里的链接都到盖着那个页码的页；指明第几页的，到那一页', async () => {
    const cited = [
      { number: '1-2', pages: null },
      { number: '1-1', pages: [2, 3] as const },
    ];
    const tables = [{ title: '应答表', rows: [{ label: '指标', value: '3 项', cited }] }];
    const { report, bytes } = await bind({ 'a.pdf': three, 'b.pdf': one }, { tables });
    const pages = await pdfText(bytes);
    const links = await pdfLinks(bytes);
    for (const { to } of links) expect(to).toBeGreaterThan(report.frontPages);
    const tablePage = pages.findIndex(({ text }) => text.includes('对照')) + 1;
    const led = links.filter(({ on }) => on === tablePage).map(({ to }) => dense(pages[to - 1]!.text));
    expect(led.map((text) => /附件[\d-]+·第\d+页/u.exec(text)?.[0])).toEqual([
      '附件1-2·第4页',
      '附件1-1·第2页',
    ]);
    expect(dense(pages[tablePage - 1]!.text)).toContain('附件1-2第4页附件1-1第2—3页');
    // 目录：标题、编号、名称、页码各一个链接，每份材料都有。
    const front = links.filter(({ on }) => on < tablePage).map(({ to }) => to - report.frontPages);
    expect(new Set(front)).toEqual(new Set([1, 4]));
  });

  it('书签到每个附件和每份材料；页标签前面是罗马数字，材料从 1 起', async () => {
    const { report, bytes } = await bind({ 'a.pdf': three, 'b.pdf': one });
    const first = report.frontPages + 1;
    const marks = await pdfBookmarks(bytes);
    expect(marks.map(({ title }) => title)).toEqual([
      '印证材料汇编',
      '目录',
      '应答与印证材料对照',
      '（一）附件',
    ]);
    expect(marks.at(-1)).toEqual({
      title: '（一）附件',
      page: first,
      children: [
        { title: '附件 1-1 材料 a.pdf', page: first, children: [] },
        { title: '附件 1-2 材料 b.pdf', page: first + 3, children: [] },
      ],
    });
    const labels = await pageLabels(bytes);
    expect(labels.slice(0, 2)).toEqual(['i', 'ii']);
    expect(labels.slice(report.frontPages)).toEqual(['1', '2', '3', '4']);
  });

  it('目录写明编号、名称、印证事项和页码；别处已装订的写明见哪一件', async () => {
    const book = bookOf(['a.pdf']);
    const other = {
      id: 'o',
      heading: '（二）别的',
      entries: [],
      boundBefore: [{ number: '1-1', title: '材料甲' }],
    };
    const { bytes } = await bind({ 'a.pdf': three }, { annexes: [...book.annexes, other] });
    const text = dense((await pdfText(bytes))[1]!.text);
    expect(text).toContain('1-1材料a.pdf事项1第1—3页');
    expect(text).toContain('材料甲见附件1-1第1—3页');
    expect(dense((await pdfText(bytes))[0]!.text)).toContain('山西样例堃䶮有限公司');
  });

  it('一份材料也没有，也有封面和目录', async () => {
    const { report, bytes } = await bind({});
    expect(report).toMatchObject({ pages: 0, entries: [] });
    expect((await pdfText(bytes))[1]!.text).toContain('（无）');
  });

  it('四十份改了一份，只有那一份重做；同样的材料，字节也一样', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        `${String(at)}.pdf`,
        pagesPdf([{ text: `page ${String(at)}` }]),
      ]),
    );
    const { request, report, bytes } = await bind(files);
    expect(report.entries.every(({ reused }) => !reused)).toBe(true);
    const folder = await bookFolder();
    const changed = { ...files, '7.pdf': pagesPdf([{ text: 'changed' }]) };
    const out = join(folder, 'again.pdf');
    const again = await bindBook({ ...request, files: await sourcesIn(folder, changed), out });
    expect(again.entries.filter(({ reused }) => !reused).map(({ file }) => file)).toEqual(['7.pdf']);
    const same = await bindBook({ ...request, out });
    expect(same.entries.every(({ reused }) => reused)).toBe(true);
    expect(Buffer.compare(await readFile(out), bytes)).toBe(0);
  });

  it('进度一份一份地报，最后是装订', async () => {
    const folder = await bookFolder();
    const files = await sourcesIn(folder, { 'a.pdf': one, 'b.pdf': three });
    const said: string[] = [];
    const request = {
      book: bookOf(['a.pdf', 'b.pdf']),
      files,
      cache: join(folder, 'c'),
      out: join(folder, 'b'),
    };
    await bindBook(request, ({ step, file, done, of }) =>
      said.push(`${step} ${file} ${String(done)}/${String(of)}`),
    );
    expect(said).toEqual(['file a.pdf 0/2', 'file b.pdf 1/2', 'bind  0/2', 'bind  1/2']);
  });

  it('太大的一份有一页写明；全部太大就不作', async () => {
    const folder = await bookFolder();
    const files = await sourcesIn(folder, { 'a.pdf': one });
    const large = { ...files['a.pdf']!, bytes: mostFileBytes + 1 };
    const request = { book: bookOf(['a.pdf']), cache: join(folder, 'c'), out: join(folder, 'b.pdf') };
    const report = await bindBook({ ...request, files: { 'a.pdf': large } });
    expect(report.entries[0]).toMatchObject({ how: 'note', pages: [1, 1] });
    expect(report.entries[0]!.reason).toContain('201 MB');
    const huge = { ...large, bytes: 3 * 1024 ** 3 };
    await expect(bindBook({ ...request, files: { 'a.pdf': huge } })).rejects.toThrow('too large');
  });

  it('缓存坏了就重做', async () => {
    const { request, report } = await bind({ 'a.pdf': one });
    const { hash } = request.files['a.pdf']!;
    await writeFile(join(request.cache, `${hash}-pdf.json`), '{');
    const again = await bindBook(request);
    expect(again.entries[0]).toMatchObject({ reused: false, how: 'pages' });
    expect(again.bytes).toBe(report.bytes);
  });
});
