import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dense, paper, paragraph } from '../pdf/testing/paper.ts';
import { pdfText } from '../testing/read-pdf.ts';
import { renderWord } from '../word/render-word.ts';
import { bind, bookFolder } from './testing/bind.ts';
import { pagesPdf } from './testing/write-pdf.ts';

const word = () => renderWord(paper([paragraph('堃䶮公司的说明')]), new Map());

describe('装订办公文件', () => {
  it('Word 由 LibreOffice 转成页面，写明版式以原件为准', async () => {
    const { report, bytes } = await bind({ 'a.docx': await word() });
    expect(report.entries[0]).toMatchObject({ how: 'office', pages: [1, 1] });
    const page = (await pdfText(bytes))[report.frontPages]!;
    expect(dense(page.text)).toContain('堃䶮公司的说明');
    expect(dense(page.text)).toContain('附件1-1·第1页');
  });

  it('坏的 Word 有一页写明；没有 LibreOffice 的机器上也有一页写明', async () => {
    const broken = await bind({ 'a.docx': Buffer.from('no office file'), 'b.doc': Buffer.from('%!PS') });
    expect(broken.report.entries.map(({ how }) => how)).toEqual(['note', 'note']);
    const path = process.env['PATH'];
    process.env['PATH'] = '/nowhere';
    try {
      const { report, bytes } = await bind({ 'a.docx': await word() });
      expect(report.entries[0]).toMatchObject({ how: 'note', pages: [1, 1] });
      expect(dense((await pdfText(bytes))[report.frontPages]!.text)).toContain('没有LibreOffice');
    } finally {
      process.env['PATH'] = path;
    }
  });
});

describe('装订好的书，别的程序也读得了', () => {
  it('qpdf 检查无误；poppler 读出章和原文', async () => {
    const { report, bytes } = await bind({
      'a.pdf': pagesPdf([{ text: 'alpha' }, { text: 'beta', more: '/Rotate 90' }]),
    });
    const file = join(await bookFolder(), 'book.pdf');
    await writeFile(file, bytes);
    execFileSync('qpdf', ['--check', file]);
    const from = String(report.frontPages + 1);
    const read = execFileSync('pdftotext', ['-f', from, '-l', from, file, '-'], { encoding: 'utf8' });
    expect(dense(read)).toContain('附件1-1·第1页');
    expect(read).toContain('alpha');
  });
});
