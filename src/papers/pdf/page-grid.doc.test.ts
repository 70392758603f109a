import { beforeAll, describe, expect, it } from 'vitest';

import { pdfText, type PdfPage } from '../testing/read-pdf.ts';
import { compilePdf } from './compile-pdf.ts';
import { points } from './page-grid.ts';
import { paper, paragraph } from './testing/paper.ts';

const none = new Map();

/** Characters of the body, line by line: those of one height, above the foot of the page. */
function linesOf(page: PdfPage): string[] {
  const lines = new Map<number, string>();
  for (const { char, y } of page.chars) {
    const line = Math.round(y);
    if (y < page.height - points(35)) lines.set(line, (lines.get(line) ?? '') + char);
  }
  return [...lines.values()];
}

describe('the grid of GB/T 9704', () => {
  let pages: PdfPage[];

  beforeAll(async () => {
    pages = await pdfText(await compilePdf(paper([paragraph('转型促进中心'.repeat(300))]), none));
  });

  it('sets 28 characters a line and 22 lines a page', () => {
    const lines = linesOf(pages[0]!);
    expect(lines).toHaveLength(22);
    expect(lines.every((line) => [...line].length === 28)).toBe(true);
  });

  it('keeps the text in the area of 156 by 225 mm', () => {
    const body = pages[0]!.chars.filter((char) => char.y < pages[0]!.height - points(36));
    expect(Math.min(...body.map((char) => char.x))).toBeGreaterThanOrEqual(points(28) - 0.1);
    expect(Math.max(...body.map((char) => char.x + char.w))).toBeLessThanOrEqual(points(28 + 156) + 0.3);
    expect(Math.min(...body.map((char) => char.y))).toBeGreaterThanOrEqual(points(37) - 0.1);
  });

  it('keeps the grid over headings: a page of them has 22 lines as well', async () => {
    const blocks = Array.from({ length: 40 }, (_, index) => ({
      type: 'heading' as const,
      level: ((index % 4) + 1) as 1 | 2 | 3 | 4,
      text: '标题',
    }));
    const [first] = await pdfText(await compilePdf(paper([...blocks, paragraph('末')]), none));
    expect(linesOf(first!)).toHaveLength(22);
  });

  it('sets the first line in by two characters where the paragraph asks for it', async () => {
    const [page] = await pdfText(
      await compilePdf(paper([paragraph('山西'.repeat(30), { indent: true })]), none),
    );
    expect(page!.chars[0]!.x - points(28)).toBeCloseTo((2 * points(156)) / 28, 1);
    expect(linesOf(page!)[0]).toHaveLength(26);
  });

  it('turns the page for a landscape paper', async () => {
    const margins = { top: 20, right: 15, bottom: 20, left: 15 };
    const document = paper([paragraph('横')], { page: { orientation: 'landscape', margins } });
    const [page] = await pdfText(await compilePdf(document, none));
    expect(page!.width).toBeGreaterThan(page!.height);
  });
});
