import { describe, expect, it } from 'vitest';
import type { DocumentTable } from '#programme/definition/document.ts';
import { cell } from '../testing/blocks.ts';
import { planRows } from './table-rows.ts';

const page = 638;
const whole = { cells: [cell('整行')], breakable: false };
const row = { cells: [cell('标签'), cell('内容')] };
const spanning = (rowspan: number) => [
  { cells: [cell('标签', { rowspan }), cell('内容')] },
  ...new Array<typeof whole>(rowspan - 1).fill({ cells: [cell('内容')], breakable: true }),
];
const table = (rows: DocumentTable['rows'], headerRows = 0): DocumentTable => ({
  type: 'table',
  columns: [36, 120],
  headerRows,
  rows,
});
const cut = (rows: DocumentTable['rows'], heights: readonly number[], headerRows = 0) =>
  planRows(table(rows, headerRows), heights, page).map((plan) => plan.cut);
const withNext = (rows: DocumentTable['rows'], heights: readonly number[], headerRows = 0) =>
  planRows(table(rows, headerRows), heights, page).map((plan) => plan.withNext);

describe('表格的行遇到页末', () => {
  it('几行字高的行整行到下一页，更高的行可以断开', () => {
    expect(cut([row, row], [50, 200])).toEqual([false, true]);
  });

  it('不可断开的行整行到下一页；一页放不下的还是要断开，否则文字会丢', () => {
    expect(cut([whole, whole], [400, 600])).toEqual([false, true]);
  });

  it('每页重复的表头占去的高度也算在内', () => {
    expect(cut([row, whole], [30, 520])).toEqual([false, false]);
    expect(cut([row, whole], [30, 520], 1)).toEqual([false, true]);
  });

  it('同一标签的几行不高时在同一页，标签不被拆开', () => {
    expect(withNext([row, row, ...spanning(3), row], [100, 30, 30, 30, 30, 30])).toEqual([
      ...[false, false, true, true, false, false],
    ]);
  });

  it('同一标签的几行太高时可以分在两页', () => {
    expect(withNext(spanning(3), [100, 100, 100])).toEqual([false, false, false]);
  });

  it('第一行不单独留在页末', () => {
    expect(withNext([row, row, row], [30, 30, 30])).toEqual([true, false, false]);
    expect(withNext([row], [30])).toEqual([false]);
  });

  it('表头的几行不必另外说', () => {
    expect(withNext([...spanning(2), row], [30, 30, 30], 2)).toEqual([false, false, false]);
  });
});
