import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notices } from '#notices/registry.ts';
import { documentParagraphs } from '#papers/testing/read-docx.ts';
import { pdfBookmarks, type PdfBookmark } from '#papers/testing/read-pdf.ts';
import { renderWord } from '#papers/word/render-word.ts';
import { blankPapers, samplePapers } from './testing/all-papers.ts';
import { dense } from './testing/dense.ts';
import { convert } from './testing/libre-office.ts';
import { sampleNames } from './testing/load-sample.ts';

const filled = await Promise.all(sampleNames.map(samplePapers));
const blank = notices.flatMap(({ programme }) => blankPapers(programme));
const plans = [...filled.flat(), ...blank].filter(({ name }) => name.endsWith('-plan'));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shuzhuan-contents-'));
  const files = plans.map(({ name }) => join(folder, `${name}.docx`));
  for (const [index, { document, pictures }] of plans.entries())
    await writeFile(files[index] ?? '', await renderWord(document, pictures));
  await convert(files, 'pdf', folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const flatten = (mark: PdfBookmark): PdfBookmark[] => [mark, ...mark.children.flatMap(flatten)];

it('三类中心的建设方案，填好的和空白的，都在', () => {
  expect(plans).toHaveLength(6);
});

describe.each(plans)('$name 的 Word 目录', ({ name }) => {
  it('每一条都有标题，估算的页码与 LibreOffice 排出来的至多差一页，长的方案至多差百分之三', async () => {
    const paragraphs = documentParagraphs(await readFile(join(folder, `${name}.docx`)));
    const listed = paragraphs
      .filter(({ style = '' }) => style.startsWith('TOC'))
      .map(({ text }) => text.split('\t'));
    const marks = (await pdfBookmarks(await readFile(join(folder, `${name}.pdf`)))).flatMap(flatten);
    expect(listed.length).toBeGreaterThan(20);
    let next = 0;
    const faults = listed.flatMap(([title = '', page]) => {
      const at = marks.findIndex((mark, index) => index >= next && dense(mark.title) === dense(title));
      const stands = marks[at]?.page;
      if (stands === undefined) return [`${title}：LibreOffice 里没有这个标题`];
      next = at + 1;
      const off = Math.abs(stands - Number(page));
      return off <= Math.max(1, stands * 0.03)
        ? []
        : [`${title}：目录 ${String(page)}，实为 ${String(stands)}`];
    });
    expect(faults).toEqual([]);
  });
});
