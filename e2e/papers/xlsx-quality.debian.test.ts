import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renderExcel } from '#papers/excel/render-excel.ts';
import { officePart } from '#papers/testing/read-docx.ts';
import { pdfText, type PdfPage } from '#papers/testing/read-pdf.ts';
import { allOf } from '#papers/testing/xml-tree.ts';
import { renderWord } from '#papers/word/render-word.ts';
import { summaryPaper } from '#programme/views/summary-paper.ts';
import { summaryRow } from '#programme/views/summary-row.ts';
import { lackingCharacters } from './testing/compare-text.ts';
import { dense } from './testing/dense.ts';
import { convert } from './testing/libre-office.ts';
import { loadSample, sampleNames } from './testing/load-sample.ts';
import { sheetCells } from './testing/sheet-cells.ts';

const samples = await Promise.all(sampleNames.map(loadSample));
const { programme } = samples[0]!.open.notice;
const rows = samples.map(({ open }) => summaryRow(open, '样例推荐单位'));
/** 名称 60 字，建设内容两千字，比一页还高。 */
const longest = {
  ...rows[0]!,
  applicantName: '山西样例堃喆祎䶮燚'.repeat(7).slice(0, 60),
  mainContent: '甲乙丙丁戊己庚辛壬癸'.repeat(200),
  order: null,
};
const document = summaryPaper(programme, [...rows, ...rows, longest], { state: 'draft' });
const labels = programme.summary.columns.map(({ label }) => label);

let folder: string;
let excel: Uint8Array;
let fromExcel: PdfPage[];
let fromWord: PdfPage[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shuzhuan-excel-'));
  excel = await renderExcel(document);
  const files = ['sheet.xlsx', 'paper.docx'].map((name) => join(folder, name));
  await writeFile(join(folder, 'sheet.xlsx'), excel);
  await writeFile(join(folder, 'paper.docx'), await renderWord(document, new Map()));
  const [sheet = '', paper = ''] = await convert(files, 'pdf', folder);
  fromExcel = await pdfText(await readFile(sheet));
  fromWord = await pdfText(await readFile(paper));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** 页脚里页码的第一条横线离左边多远，占页宽的几分之几。 */
const numberPlace = ({ chars, width, height }: PdfPage): number =>
  (chars.find(({ char, y }) => char === '—' && y > height * 0.88)?.x ?? NaN) / width;

it('附件4 的 Excel 由 LibreOffice 打开，每一格的字都印得出来', () => {
  const printed = dense(fromExcel.map(({ text }) => text).join(''));
  expect(lackingCharacters(printed, dense([...sheetCells(excel).values()].join('')))).toEqual([]);
});

/** 表头以下、页脚以上的字占多高，单位磅。 */
function heightOfText({ chars, height }: PdfPage): number {
  const head = chars.find(({ char }) => char === '序')?.y ?? NaN;
  const body = chars.filter(({ y }) => y > head + 15 && y < height * 0.88);
  return Math.max(...body.map(({ y, h }) => y + h)) - Math.min(...body.map(({ y }) => y));
}

it('附件4 的 Excel 行高容得下格子里的字，多到两千字也一样', () => {
  const heights = allOf(officePart(excel, 'xl/worksheets/sheet1.xml'), 'row').map(({ attributes }) =>
    Number(attributes['ht']),
  );
  // 第一行独占第一页，最长的一行独占最后一页。
  const [first, last] = [heights.at(-rows.length * 2 - 1), heights.at(-1)];
  expect(heightOfText(fromExcel.at(0)!)).toBeLessThan(first!);
  expect(heightOfText(fromExcel.at(-1)!)).toBeLessThan(last!);
});

it('附件4 的 Word 里比一页还高的行接着印到下一页，一个字不丢，也没有空页', () => {
  const printed = dense(fromWord.map(({ text }) => text).join(''));
  const { mainContent, applicantName } = longest;
  expect(lackingCharacters(printed, dense(mainContent + applicantName))).toEqual([]);
  const leastOfPage = Math.min(...fromWord.map(({ text }) => dense(text).length));
  expect(leastOfPage).toBeGreaterThan(dense(labels.join('')).length + 20);
});

it.each([
  ['Excel', () => fromExcel],
  ['Word', () => fromWord],
])('附件4 的 %s 打印成 A4 横版，表头每页重复', (_, pages) => {
  expect(pages().length).toBeGreaterThan(2);
  for (const { width, height, text } of pages()) {
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595]);
    for (const label of labels) expect(dense(text)).toContain(dense(label));
  }
});

it.each([
  ['Excel', () => fromExcel],
  ['Word', () => fromWord],
])('附件4 的 %s 页码单页在右，双页在左', (_, pages) => {
  const places = pages().map(numberPlace);
  expect(places.filter((_place, index) => index % 2 === 0).every((place) => place > 0.8)).toBe(true);
  expect(places.filter((_place, index) => index % 2 === 1).every((place) => place < 0.2)).toBe(true);
});
