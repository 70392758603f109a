import { pdfLines, type PdfLine } from '#papers/testing/read-pdf-lines.ts';
import { pdfText, type PdfChar } from '#papers/testing/read-pdf.ts';
import { dense } from './dense.ts';

/** A cell of a table on a page: the room between the nearest rules on all four sides, in points. */
export interface PdfCell extends PdfLine {
  /** Counted from 0. */
  readonly page: number;
  readonly text: string;
}

/** A character outside of every table, and its page. */
export interface LooseChar extends PdfChar {
  readonly page: number;
}

/** A PDF as its reader sees it: what stands between rules, and what stands free. */
export interface PdfPaper {
  readonly cells: readonly PdfCell[];
  /** The same by the room they take. */
  readonly cellByRoom: ReadonlyMap<string, PdfCell>;
  /** In the order of the file, without the foot of the pages and without blanks: one for each unit of `looseText`. */
  readonly loose: readonly LooseChar[];
  readonly looseText: string;
  /** The foot of each page. */
  readonly feet: readonly string[];
  readonly pages: readonly { readonly lines: readonly PdfLine[]; readonly height: number }[];
}

/** So far from a border one is surely in the next cell, in points. */
const step = 3;

const isUpright = (line: PdfLine) => line.bottom - line.top > line.right - line.left;

/** The room around a point between the nearest rules; undefined where one side is open. */
function roomAt(lines: readonly PdfLine[], x: number, y: number): PdfLine | undefined {
  let [left, top, right, bottom] = [-Infinity, -Infinity, Infinity, Infinity];
  for (const line of lines) {
    if (isUpright(line)) {
      if (line.top > y || line.bottom < y) continue;
      const at = (line.left + line.right) / 2;
      if (at <= x) left = Math.max(left, at);
      else right = Math.min(right, at);
    } else {
      if (line.left > x || line.right < x) continue;
      const at = (line.top + line.bottom) / 2;
      if (at <= y) top = Math.max(top, at);
      else bottom = Math.min(bottom, at);
    }
  }
  return [left, top, right, bottom].every(Number.isFinite) ? { left, top, right, bottom } : undefined;
}

const keyOf = (page: number, room: PdfLine) =>
  [page, room.left, room.top, room.right, room.bottom].map(Math.round).join(' ');

/** Reads a PDF; `foot` is the height of its bottom margin in points. */
export async function readPdf(bytes: Uint8Array, foot: number): Promise<PdfPaper> {
  const lines = await pdfLines(bytes);
  const text = await pdfText(bytes);
  const cells = new Map<string, PdfCell>();
  const loose: LooseChar[] = [];
  const feet: string[] = [];
  text.forEach(({ chars, height }, page) => {
    let below = '';
    for (const char of chars) {
      if (char.y + char.h / 2 > height - foot) {
        below += char.char;
        continue;
      }
      const room = roomAt(lines[page] ?? [], char.x + char.w / 2, char.y + char.h / 2);
      if (!room) {
        for (const unit of dense(char.char).split('')) loose.push({ ...char, char: unit, page });
        continue;
      }
      const key = keyOf(page, room);
      cells.set(key, { ...room, page, text: (cells.get(key)?.text ?? '') + char.char });
    }
    feet.push(below.trim());
  });
  const pages = text.map(({ height }, page) => ({ lines: lines[page] ?? [], height }));
  const looseText = loose.map(({ char }) => char).join('');
  return { cells: [...cells.values()], cellByRoom: cells, loose, looseText, feet, pages };
}

/** The cell at a point; one without text is a cell as well. */
function cellAt(paper: PdfPaper, page: number, x: number, y: number): PdfCell | undefined {
  const room = roomAt(paper.pages[page]?.lines ?? [], x, y);
  if (!room) return undefined;
  return paper.cellByRoom.get(keyOf(page, room)) ?? { ...room, page, text: '' };
}

/** The cell to the left at the middle of this one. */
function leftOf(paper: PdfPaper, cell: PdfCell): PdfCell | undefined {
  return cellAt(paper, cell.page, cell.left - step, (cell.top + cell.bottom) / 2);
}

/** The cell above at the middle of this one, on the page before where this one begins a page. */
function aboveOf(paper: PdfPaper, cell: PdfCell): PdfCell | undefined {
  const x = (cell.left + cell.right) / 2;
  const above = cellAt(paper, cell.page, x, cell.top - step);
  if (above) return above;
  const highest = Math.min(...(paper.pages[cell.page]?.lines ?? []).map((line) => line.top));
  if (cell.page === 0 || cell.top > highest + step) return undefined;
  const before = paper.pages[cell.page - 1]?.lines ?? [];
  const lowest = Math.max(...before.map((line) => line.bottom));
  return cellAt(paper, cell.page - 1, x, lowest - step);
}

/** What stands to the left, nearest first; a cell that came over from the page before says what it says there. */
export function leftward(paper: PdfPaper, from: PdfCell): string[] {
  const texts: string[] = [];
  for (let cell = leftOf(paper, from); cell; cell = leftOf(paper, cell)) texts.push(wholeText(paper, cell));
  return texts;
}

/** What stands above, nearest first, up to the top of the table. */
export function upward(paper: PdfPaper, from: PdfCell): string[] {
  const texts: string[] = [];
  for (let cell = aboveOf(paper, from); cell; cell = aboveOf(paper, cell)) texts.push(dense(cell.text));
  return texts;
}

/** The leftmost cells of this row and of the row above it. */
export function rowHeads(paper: PdfPaper, from: PdfCell): string[] {
  let cell = from;
  for (let next = leftOf(paper, cell); next; next = leftOf(paper, cell)) cell = next;
  return [dense(cell.text), dense(aboveOf(paper, cell)?.text ?? '')];
}

/** The text of a cell; where it is blank and begins a page, that of the cell it goes on from. */
function wholeText(paper: PdfPaper, cell: PdfCell): string {
  const own = dense(cell.text);
  if (own !== '') return own;
  const above = aboveOf(paper, cell);
  return above && above.page < cell.page ? wholeText(paper, above) : own;
}

/** Where a text stands among what stands free: its characters, for each time it stands there. */
export function looseAt(paper: PdfPaper, text: string): (readonly LooseChar[])[] {
  const sought = dense(text);
  const found: (readonly LooseChar[])[] = [];
  for (let at = paper.looseText.indexOf(sought); at >= 0; at = paper.looseText.indexOf(sought, at + 1))
    found.push(paper.loose.slice(at, at + sought.length));
  return found;
}
