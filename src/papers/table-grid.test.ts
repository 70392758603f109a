import { describe, expect, it } from 'vitest';
import { tableGrid } from './table-grid.ts';
import { cell } from './testing/blocks.ts';

const table = (...rows: Parameters<typeof cell>[][]) => ({
  type: 'table' as const,
  columns: [20, 20, 20],
  headerRows: 0,
  rows: rows.map((cells) => ({ cells: cells.map((given) => cell(...given)) })),
});

describe('表格的网格', () => {
  it('把跨行跨列的单元格放到它占的每一格里', () => {
    const grid = tableGrid(
      table(
        [
          ['a', { rowspan: 2 }],
          ['b', { colspan: 2 }],
        ],
        [['c'], ['d']],
      ),
    );
    const a: unknown = expect.objectContaining({ row: 0, column: 0, rowspan: 2 });
    const b: unknown = expect.objectContaining({ row: 0, column: 1, colspan: 2 });
    const c: unknown = expect.objectContaining({ row: 1, column: 1 });
    const d: unknown = expect.objectContaining({ row: 1, column: 2 });
    expect(grid).toEqual([
      [a, b, b],
      [a, c, d],
    ]);
  });

  it('没有给出单元格的地方留空，整行被上一行占满时这一行没有自己的单元格', () => {
    expect(tableGrid(table([['a']]))[0]).toEqual([expect.anything(), undefined, undefined]);
    const [, second] = tableGrid(table([['a', { colspan: 3, rowspan: 2 }]], []));
    expect(second?.map((placed) => placed?.row)).toEqual([0, 0, 0]);
  });

  it('伸出表格或伸进别的单元格的跨度被截短', () => {
    const [first] = tableGrid(table([['a', { colspan: 9, rowspan: 9 }]]));
    expect(first?.[0]).toMatchObject({ colspan: 3, rowspan: 1 });
    const grid = tableGrid(table([['a'], ['b', { rowspan: 2 }], ['c']], [['d', { colspan: 3 }]]));
    expect(grid[1]?.[0]).toMatchObject({ column: 0, colspan: 1 });
  });

  it('一行的单元格比列多时拒绝，并说出是哪一行', () => {
    expect(() => tableGrid(table([['a'], ['b'], ['c']], [['a'], ['b'], ['c'], ['d']]))).toThrow(/row 2/u);
  });
});
