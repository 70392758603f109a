import type { Block, DocumentTable } from '#programme/definition/document.ts';
import { fitPicture, type Pictures } from '../pictures.ts';
import { countLines } from '../text-width.ts';
import { tableGrid } from '../table-grid.ts';
import { characterPitch, linePitch } from './page.ts';
import { largestInLine, lineFactor } from './styles.ts';
import { planRows, type RowPlan } from './table-rows.ts';
import { points } from './units.ts';

/** Room of a block, in points; `size` is that of the text around it. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly size: number;
  readonly inTable: boolean;
}

/** Pieces that a page end may come between, in points. */
export interface Pieces {
  readonly heights: readonly number[];
  /** Which of them may be cut by the end of a page themselves. */
  readonly divisible: (piece: number) => boolean;
  /** What is printed again on each page the block goes over to. */
  readonly repeated: number;
}

const bodyLine = linePitch / 20;
const tight = 2 * points(0.5);
const listStep = 21;
const listBase = 32;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const repeat = (count: number, height: number): number[] => new Array<number>(count).fill(height);

/** How high a block will be in Word, by the piece. An estimate: only Word knows its fonts. */
export function blockPieces(block: Block, room: Room, pictures: Pictures): Pieces {
  if (block.type === 'table') return tablePieces(block, room, pictures);
  return { heights: heightsOf(block, room, pictures), divisible: () => false, repeated: 0 };
}

function heightsOf(block: Exclude<Block, DocumentTable>, room: Room, pictures: Pictures): number[] {
  switch (block.type) {
    case 'paragraph': {
      const size = block.size ?? room.size;
      const pitch = room.inTable ? size : size - 16 + characterPitch;
      const text = block.runs.map((run) => run.text).join('');
      const line = room.inTable || size > largestInLine ? size * lineFactor : bodyLine;
      return repeat(countLines(text, Math.max(1, room.width / pitch), block.indent ? 2 : 0), line);
    }
    case 'title':
      return repeat(countLines(block.text, room.width / 22), 35);
    case 'heading':
      return repeat(countLines(block.text, room.width / characterPitch, 2), bodyLine);
    case 'list': {
      const inner = { ...room, width: Math.max(20, room.width - listStep - (room.inTable ? 0 : listBase)) };
      return block.items.flatMap((item) =>
        item.flatMap((part) => blockPieces(part, inner, pictures).heights),
      );
    }
    case 'picture': {
      const picture = pictures.get(block.hash);
      if (!picture) return [];
      const area = { width: room.width, height: room.height - 40 };
      const { height } = fitPicture(picture, points(block.widthMm), area);
      return [height + (block.caption === '' ? 0 : 9 + 12 * lineFactor)];
    }
    case 'qr':
      return [points(block.sizeMm)];
    case 'coverLine':
      return [6, ...repeat(countLines(block.value, room.width / characterPitch / 2), 34), 6];
    case 'space':
      return [points(block.mm)];
    case 'contents':
    case 'pageBreak':
      return [];
  }
}

/** How high each row of a table will be, and what the end of a page may do to it. */
export function tableRows(table: DocumentTable, room: Room, pictures: Pictures): RowPlan[] {
  const widths = table.columns.map(points);
  const heights = tableGrid(table).map((places, row) => {
    const inRow = places.map((placed, column) => {
      if (!placed || placed.row !== row || placed.column !== column || placed.rowspan > 1) return 0;
      const width = sum(widths.slice(column, column + placed.colspan)) - 2 * points(1.2);
      const inner: Room = { width, height: room.height, size: table.size ?? 12, inTable: true };
      const { blocks } = placed.cell;
      return blocks.length === 0
        ? inner.size * lineFactor
        : sum(blocks.flatMap((block) => blockPieces(block, inner, pictures).heights));
    });
    return Math.max(points(table.rows[row]?.minHeight ?? 0), Math.max(...inRow) + tight);
  });
  return planRows(table, heights, room.height);
}

/** Rows that stay together are one piece. */
function tablePieces(table: DocumentTable, room: Room, pictures: Pictures): Pieces {
  const rows = tableRows(table, room, pictures);
  const groups: RowPlan[][] = [];
  rows.forEach((row, index) => {
    const last = groups.at(-1);
    if (last && rows[index - 1]?.withNext) last.push(row);
    else groups.push([row]);
  });
  const heightOf = (group: readonly RowPlan[]): number => sum(group.map(({ height }) => height));
  return {
    heights: groups.map(heightOf),
    divisible: (piece) => groups[piece]?.length === 1 && groups[piece].every(({ cut }) => cut),
    repeated: heightOf(rows.slice(0, table.headerRows)),
  };
}
