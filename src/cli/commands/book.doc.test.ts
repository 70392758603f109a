import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BookReport } from '#papers/book/book-request.ts';
import { pdfText } from '#papers/testing/read-pdf.ts';
import { command, inFolder, inZip, smallDossier } from '../testing/make-dossier.ts';
import { filesIn, sample, sampleCopy } from '../testing/samples.ts';
import { temporaryFolder } from '../testing/temporary-folder.ts';

beforeAll(async () => {
  process.env['XDG_CACHE_HOME'] = await temporaryFolder();
});

const pdfIn = async (folder: string) => (await filesIn(folder))['book.pdf']!;

describe('把一份卷宗的印证材料装订成一本', () => {
  it('样例：五十五份一百零四页，每份按目录所写的页在书里', async () => {
    const out = await temporaryFolder();
    const said = await command('book', sample('regional'), '--out', join(out, 'book.pdf'), '--json');
    expect(said).toMatchObject({ code: 0, err: '' });
    const report = JSON.parse(said.out) as BookReport;
    expect(report).toMatchObject({ pages: 104 });
    const pages = await pdfText(await pdfIn(out));
    expect(pages).toHaveLength(report.frontPages + 104);
    for (const {
      number,
      pages: [from, to],
    } of report.entries)
      for (let page = from; page <= to; page++)
        expect(pages[report.frontPages + page - 1]!.text).toContain(`附件 ${number} · 第 ${String(page)} 页`);
    expect(await readdir(out)).toEqual(['book.pdf']);
  });

  it('zip 也行；再装一次全用上次做好的', async () => {
    const out = await temporaryFolder();
    const files = await filesIn(await sampleCopy('enterprise'));
    const zip = await inZip(files);
    await command('book', zip, '--out', join(out, 'book.pdf'));
    const said = await command('book', zip, '--out', join(out, 'book.pdf'), '--json');
    const { entries } = JSON.parse(said.out) as BookReport;
    expect(entries.every(({ reused }) => reused)).toBe(true);
  });

  it('有一份装不成页面：说是哪一份、为什么、怎么办，退出码 1，书照样在', async () => {
    const evidence = [
      {
        id: 'e1',
        file: 'evidence/甲.pdf',
        title: '营业执照',
        links: [{ target: 'annex.licence', pages: null, order: 1 }],
      },
    ];
    const dossier = await inFolder({
      'dossier.json': JSON.stringify(smallDossier({ evidence })),
      'evidence/甲.pdf': 'no pdf',
    });
    const out = await temporaryFolder();
    const said = await command('book', dossier, '--out', join(out, 'book.pdf'));
    expect(said).toMatchObject({ code: 1, out: '已装订 1 份材料，1 页。' });
    expect(said.err).toBe(
      '附件 1-1「营业执照」（evidence/甲.pdf）没有装订成页面：文件已损坏，读不出页面，请换成能打开的版本后重新装订。',
    );
    expect((await pdfText(await pdfIn(out))).at(-1)!.text).toContain('本材料未能装订成页面');
  });

  it('没有材料也成一本；输出不是 PDF、写不进去，都说明，不留文件', async () => {
    const dossier = await inFolder({ 'dossier.json': JSON.stringify(smallDossier()) });
    const out = await temporaryFolder();
    expect(await command('book', dossier, '--out', join(out, 'book.pdf'))).toMatchObject({ code: 0 });
    const wrong = await command('book', dossier, '--out', join(out, 'book.docx'));
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('.pdf');
    await writeFile(join(out, 'file'), '');
    expect((await command('book', dossier, '--out', join(out, 'file', 'book.pdf'))).code).toBe(2);
    expect((await readdir(out)).toSorted()).toEqual(['book.pdf', 'file']);
  });
});
