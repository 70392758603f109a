import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notices } from '#notices/registry.ts';
import { documentTables } from '#papers/testing/read-docx.ts';
import { pdfText } from '#papers/testing/read-pdf.ts';
import { blankPapers, samplePapers } from './testing/all-papers.ts';
import { lackingCharacters } from './testing/compare-text.ts';
import { dense } from './testing/dense.ts';
import { convert, readOdt, says } from './testing/libre-office.ts';
import { printPaper } from './testing/print-paper.ts';
import { readWord } from './testing/word-places.ts';

// veraPDF 不在 Debian 里，这里查不了 PDF/A 的全部条款；文件自称的级别见 pdf-quality.doc.test.ts。

const papers = [
  ...(await samplePapers('industry')),
  ...notices.flatMap(({ programme }) => blankPapers(programme)),
];

let folder: string;
const at = (kind: 'ours' | 'theirs' | 'odt', name: string, end: string) =>
  join(folder, kind, `${name}.${end}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shuzhuan-papers-'));
  for (const kind of ['ours', 'theirs', 'odt']) await mkdir(join(folder, kind));
  for (const { name, document, pictures } of papers) {
    const { word, pdf } = await printPaper(document, pictures);
    await writeFile(at('ours', name, 'docx'), word);
    await writeFile(at('ours', name, 'pdf'), pdf);
  }
  const files = papers.map(({ name }) => at('ours', name, 'docx'));
  await convert(files, 'pdf', join(folder, 'theirs'));
  await convert(files, 'odt', join(folder, 'odt'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(papers)('$name', ({ name }) => {
  it('的 Word 文件由 LibreOffice 打开，正文一字不差，表格一张不少', async () => {
    const word = await readFile(at('ours', name, 'docx'));
    const theirs = await readOdt(at('odt', name, 'odt'));
    const lines = readWord(word).lines.filter(({ style }) => !/^TOC/u.test(style));
    const text = dense(lines.map((line) => line.text).join(''));
    expect(dense(theirs.text)).toBe(text);
    expect(theirs.tables).toBe(documentTables(word).length);
    const pages = await pdfText(await readFile(at('theirs', name, 'pdf')));
    // LibreOffice does not always draw a mark that hangs out of its line.
    const lacking = lackingCharacters(dense(pages.map((page) => page.text).join('')), text);
    expect(lacking.filter((character) => !/^[，。、；：]/u.test(character))).toEqual([]);
  });

  it('的 Word 与 PDF 页数相近', async () => {
    const [ours, theirs] = await Promise.all(
      (['ours', 'theirs'] as const).map(
        async (kind) => (await pdfText(await readFile(at(kind, name, 'pdf')))).length,
      ),
    );
    // Half a page more or less is a page when there are few.
    expect(Math.abs((theirs ?? 0) - (ours ?? 0))).toBeLessThanOrEqual(Math.max(1, (ours ?? 0) * 0.15));
  });

  it('的 PDF 经 poppler 与 qpdf 查看：字体都装在文件里，有标签，A4，结构没有错误', async () => {
    const pdf = at('ours', name, 'pdf');
    const fonts = (await says('pdffonts', pdf)).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    // Columns before the object number: embedded, subset, readable as Unicode.
    expect(fonts.filter((font) => !/ yes yes yes +\d+ +\d+$/u.test(font))).toEqual([]);
    const info = await says('pdfinfo', pdf);
    expect(info).toMatch(/^Tagged: +yes$/mu);
    expect(info).toMatch(/^Page size: .*\(A4\)$/mu);
    expect(info).toMatch(/^Encrypted: +no$/mu);
    expect(await says('qpdf', '--check', pdf)).toContain('No syntax or stream encoding errors found');
  });
});
