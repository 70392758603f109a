import { describe, expect, it } from 'vitest';
import type { Block } from '#programme/definition/document.ts';
import { cell, paper, plain } from '../testing/blocks.ts';
import { estimatePages } from './estimate-pages.ts';

const heading: Block = { type: 'heading', level: 1, text: '一、标题' };
const lines = (count: number): Block[] => Array.from({ length: count }, () => plain('一行'));
const pages = (blocks: readonly Block[], listed = 0) => estimatePages(paper(blocks), new Map(), listed);
const row = (minHeight: number, breakable = true) => ({ cells: [cell('行')], minHeight, breakable });
const table = (...rows: ReturnType<typeof row>[]): Block => ({
  type: 'table',
  columns: [156],
  headerRows: 1,
  rows,
});

describe('目录里的页码', () => {
  it('一页 22 行，一行 28 字', () => {
    expect(pages([...lines(20), heading, plain('末行')])).toEqual([1]);
    expect(pages([...lines(22), heading])).toEqual([2]);
    expect(pages([plain('字'.repeat(28 * 22)), heading])).toEqual([2]);
    expect(pages([plain('字'.repeat(28 * 20 - 2), { indent: true }), heading, plain('末行')])).toEqual([1]);
  });

  it('标题不留在页末：它和下一行一起到下一页', () => {
    expect(pages([...lines(21), heading, plain('下一行')])).toEqual([2]);
    expect(pages([...lines(20), heading, { ...heading, level: 2 }, plain('下一行')])).toEqual([2, 2]);
  });

  it('换页和目录本身都算在内', () => {
    expect(pages([heading, { type: 'pageBreak' }, heading])).toEqual([1, 2]);
    expect(pages([{ type: 'contents', title: '目录', depth: 3 }, heading], 30)).toEqual([2]);
  });

  it('可断开的行接着到下一页，不可断开的整行到下一页', () => {
    expect(pages([...lines(12), table(row(10), row(150)), heading])).toEqual([2]);
    expect(pages([table(row(10), row(150), row(50, false)), heading])).toEqual([1]);
    expect(pages([table(row(10), row(150), row(80, false)), heading])).toEqual([2]);
  });

  it('比一页还高的行不会使计算停不下来', () => {
    expect(pages([table(row(10), row(900)), heading])).toEqual([5]);
    expect(pages([table(row(10), row(900, false)), heading])[0]).toBeGreaterThan(3);
    expect(pages([{ type: 'space', mm: 900 }, heading])[0]).toBeGreaterThan(1);
  });
});
