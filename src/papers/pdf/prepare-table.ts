import type { Block, DocumentCell, DocumentRow, DocumentTable } from '#programme/definition/document.ts';

import { tableGrid, type PlacedCell } from '../table-grid.ts';
import { heightAtLeast, heightAtMost } from './cell-height.ts';
import { points } from './page-grid.ts';
import type { PreparedBlock, PreparedCell, PreparedTable } from './prepared.ts';
import type { Surroundings } from './surroundings.ts';

const tableSize = 12;

/** Between a cell's border and its text, in points: left and right, above and below. */
const inset = [points(1.2), points(1.3)] as const;

/** Prepares what stands in a cell; handed in, for cells hold blocks and blocks are tables. */
type PrepareBlocks = (blocks: readonly Block[], around: Surroundings) => PreparedBlock[];

/** A table as the template reads it: never wider than the room it stands in, every cell with the width it has. */
export function prepareTable(
  table: DocumentTable,
  around: Surroundings,
  prepare: PrepareBlocks,
): PreparedTable {
  const wished = table.columns.map(points);
  const sum = wished.reduce((total, width) => total + width, 0);
  const scale = sum > around.width ? around.width / sum : 1;
  const cols = wished.map((width) => width * scale);
  const layout = { cols, size: table.size ?? tableSize, around, prepare };
  const grid = tableGrid(table);
  const rows = table.rows.map((row, index) => {
    const across = [...new Set(grid[index])].filter((one) => one !== undefined);
    return prepareRow(row, index, across, layout);
  });
  return {
    t: 'table',
    z: layout.size,
    cols,
    rows: rows.map((row) => row.height),
    inset,
    head: rows.slice(0, table.headerRows).flatMap((row) => row.cells),
    cells: rows.slice(table.headerRows).flatMap((row) => row.cells),
  };
}

interface Layout {
  readonly cols: readonly number[];
  readonly size: number;
  readonly around: Surroundings;
  readonly prepare: PrepareBlocks;
}

interface Row {
  readonly cells: readonly PreparedCell[];
  /** In points; null follows the content. */
  readonly height: number | null;
}

/** @param across the cells that start in this row or reach into it. */
function prepareRow(
  { minHeight = 0, breakable = true }: DocumentRow,
  index: number,
  across: readonly PlacedCell[],
  layout: Layout,
): Row {
  const placed = across.filter((one) => one.row === index);
  const least = points(minHeight) - 2 * inset[1];
  const opening = openingOf(least, placed, across, layout);
  const holder = opening === 'measured' ? holderOf(placed) : undefined;
  const whole = !breakable && placed.every((one) => isShort(one, layout));
  const cells = placed.map((one): PreparedCell => {
    const room = roomOf(one, layout);
    return {
      ...prepareCell(one, room, layout),
      ...(whole && { whole }),
      ...(one === holder && { least: [Math.min(least, layout.around.height * 0.8), room.width] as const }),
    };
  });
  // A row of nothing but spanned places has no content to hold it open: it gets its height as it is.
  const empty = placed.every((one) => one.rowspan > 1);
  const given = opening === 'given' || (empty && minHeight > 0);
  return { cells, height: given ? points(minHeight) : null };
}

/**
 * What holds a row open to its least height: its own content, the height as it is given, or, where nobody can tell,
 * one of its cells, which the template measures.
 */
function openingOf(
  least: number,
  placed: readonly PlacedCell[],
  across: readonly PlacedCell[],
  layout: Layout,
): 'content' | 'given' | 'measured' {
  if (least <= layout.size) return 'content';
  if (placed.some((one) => one.rowspan === 1 && heightOf(heightAtLeast, one, layout) >= least))
    return 'content';
  // Rows of a given height are never cut, and those that a cell joins stay together, more than a page may hold.
  const fits = across.every((one) => one.rowspan === 1 && heightOf(heightAtMost, one, layout) <= least);
  return fits && least < layout.around.height * 0.8 ? 'given' : 'measured';
}

/** The cell that holds its row open: the one with the least text among those of this row alone. */
function holderOf(placed: readonly PlacedCell[]): PlacedCell | undefined {
  const own = placed.filter((one) => one.rowspan === 1);
  const sorted = own.toSorted((a, b) => lengthOf(a.cell) - lengthOf(b.cell));
  return sorted[0];
}

/** The width a cell's content has, and the margin beside it: narrow columns get a narrower one. */
function roomOf(placed: PlacedCell, layout: Layout): { readonly width: number; readonly margin: number } {
  const spanned = layout.cols.slice(placed.column, placed.column + placed.colspan);
  const width = spanned.reduce((sum, column) => sum + column, 0);
  const margin = Math.min(inset[0], width * 0.1);
  return { width: Math.max(1, width - 2 * margin), margin };
}

/** Surely lower than a page. What may be higher is cut in spite of the wish to stay whole: else it would be lost. */
function isShort(placed: PlacedCell, layout: Layout): boolean {
  return heightOf(heightAtMost, placed, layout) < layout.around.height * 0.85;
}

const heightOf = (bound: typeof heightAtMost, placed: PlacedCell, layout: Layout) =>
  bound(placed.cell.blocks, roomOf(placed, layout).width, layout.size);

/** Characters of a cell, roughly; a line end counts as a line of 40, and what is no paragraph as very long. */
function lengthOf(cell: DocumentCell): number {
  return cell.blocks.reduce((sum, block) => {
    if (block.type !== 'paragraph') return sum + 100_000;
    const text = block.runs.map((run) => run.text).join('');
    return sum + text.length + 40 * (text.split('\n').length - 1);
  }, 0);
}

function prepareCell(
  placed: PlacedCell,
  room: { width: number; margin: number },
  layout: Layout,
): PreparedCell {
  const { cell, colspan, rowspan } = placed;
  // A column narrower than one character: better small than cut off.
  const size = Math.min(layout.size, room.width);
  const around = { ...layout.around, width: room.width, size, height: layout.around.height * 0.8 };
  const blocks = layout.prepare(cell.blocks, around);
  const plain = plainOf(blocks);
  const align = cell.align ?? plain?.a;
  return {
    ...(plain ? { s: plain.s } : { b: blocks }),
    ...(colspan > 1 && { c: colspan }),
    ...(rowspan > 1 && { r: rowspan }),
    ...(align && { a: align }),
    ...(cell.valign && cell.valign !== 'middle' && { v: cell.valign }),
    ...(room.margin < inset[0] && { x: room.margin }),
    ...(size < layout.size && { z: size }),
  };
}

/** The one paragraph of a cell that has nothing of its own but text: the template sets it without a paragraph. */
function plainOf(blocks: readonly PreparedBlock[]) {
  const [block] = blocks;
  if (blocks.length !== 1 || block?.t !== 'p') return undefined;
  return block.i || block.f || block.z || block.k ? undefined : block;
}
