import type { Block, PaperDocument } from '#programme/definition/document.ts';
import type { Pictures } from '../pictures.ts';
import { blockPieces, type Pieces, type Room } from './block-height.ts';
import { bodySize, linePitch, textArea } from './page.ts';
import { points } from './units.ts';

/** Lets rounding not cost a line. */
const tolerance = 1;
/** A row of a table is cut where at least a line and its edges fit; what remains of a line is lost. In points. */
const leastCut = 20;
const lostByCut = 10;

const isKept = (block: Block): boolean =>
  block.type === 'heading' || (block.type === 'paragraph' && block.keepWithNext === true);

/**
 * On which page each heading of a paper will stand in Word, in their order. The text stands in lines of one height,
 * so that pages can be counted; tables and pictures are estimated. Word counts anew when the contents are updated.
 * @param listed how many entries the contents have
 */
export function estimatePages(document: PaperDocument, pictures: Pictures, listed: number): number[] {
  const area = textArea(document.page);
  const room: Room = {
    width: points(area.width),
    height: points(area.height),
    size: bodySize,
    inTable: false,
  };
  const flow = new Flow(room.height);
  const pages: number[] = [];
  document.blocks.forEach((block, index) => {
    if (block.type === 'pageBreak') return flow.newPage();
    if (block.type === 'contents') {
      const lines = new Array<number>(listed + 1).fill(linePitch / 20);
      return flow.place({ heights: lines, divisible: () => false, repeated: 0 });
    }
    const pieces = blockPieces(block, room, pictures);
    if (isKept(block)) flow.keepTogether(keptHeight(document.blocks, index, room, pictures));
    flow.place(pieces);
    if (block.type === 'heading') pages.push(flow.startedOn);
  });
  return pages;
}

/** Height of headings that follow one another, with the first piece of what they stand over. */
function keptHeight(blocks: readonly Block[], from: number, room: Room, pictures: Pictures): number {
  let height = 0;
  for (const block of blocks.slice(from)) {
    const { heights } = blockPieces(block, room, pictures);
    if (!isKept(block)) return height + (heights[0] ?? 0);
    height += heights.reduce((total, piece) => total + piece, 0);
  }
  return height;
}

/** Fills pages from top to bottom. */
class Flow {
  /** The page on which the block placed last began. */
  startedOn = 1;
  #page = 1;
  #used = 0;
  readonly #height: number;

  constructor(height: number) {
    this.#height = height;
  }

  newPage(): void {
    this.#page += 1;
    this.#used = 0;
  }

  /** Begins a new page if so much does not fit on this one any more. */
  keepTogether(height: number): void {
    if (this.#used > 0 && height <= this.#height && !this.#fits(height)) this.newPage();
  }

  #fits(height: number): boolean {
    return this.#used + height <= this.#height + tolerance;
  }

  /** Places the pieces of a block one below the other. */
  place({ heights, divisible, repeated }: Pieces): void {
    heights.forEach((height, index) => {
      let rest = height;
      while (!this.#fits(rest)) {
        const room = this.#height - this.#used;
        const cut = (divisible(index) || this.#used <= repeated) && room > leastCut;
        if (cut) rest -= room - lostByCut;
        else if (this.#used <= repeated) break;
        this.newPage();
        this.#used = index > 0 ? repeated : 0;
      }
      if (index === 0) this.startedOn = this.#page;
      this.#used += rest;
    });
  }
}
