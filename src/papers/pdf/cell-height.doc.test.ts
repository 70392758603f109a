import fc from 'fast-check';
import { expect, it } from 'vitest';

import { pdfText } from '../testing/read-pdf.ts';
import { heightAtLeast, heightAtMost } from './cell-height.ts';
import { compilePdf } from './compile-pdf.ts';
import { points } from './page-grid.ts';
import { cell, paper } from './testing/paper.ts';

const words = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('数字化', '转型', '促进中心', '（甲），', '“乙”；', '——', '丁。') },
  fc.constantFrom(
    'Wm@x',
    'industrial',
    'AI',
    '123,456.00 ',
    'a b c ',
    '2022年9月20日',
    '5G网',
    '㎡',
    '①',
    '\n',
    '堃䶮',
  ),
);
const text = fc.array(words, { minLength: 1, maxLength: 16 }).map((parts) => `始${parts.join('')}`);

it('一格文字的高度总在预先算出的两数之间', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 12, max: 80 }), async (content, mm) => {
      const one = cell(content, { valign: 'top' });
      const rows = [{ cells: [one] }, { cells: [cell('末', { valign: 'top' })] }];
      const table = { type: 'table' as const, columns: [mm], headerRows: 0, rows };
      const [page, second] = await pdfText(await compilePdf(paper([table]), new Map()));
      fc.pre(second === undefined);
      const top = page!.chars.find(({ char }) => char === '始')!;
      const end = page!.chars.find(({ char }) => char === '末')!;
      const height = end.y - top.y - 2 * points(1.3);
      const [atLeast, atMost] = [heightAtLeast, heightAtMost].map((bound) =>
        bound(one.blocks, points(mm - 2.4), 12),
      );
      // Where a character begins differs a little from font to font.
      expect(height).toBeGreaterThan(atLeast! - 2);
      expect(height).toBeLessThan(atMost! + 2);
    }),
    { numRuns: 200, seed: 20231124 },
  );
});
