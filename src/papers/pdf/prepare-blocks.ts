import type { Block, Paragraph } from '#programme/definition/document.ts';

import { fitPicture, pictureOf } from '../pictures.ts';
import { papersWords } from '../words.zh.ts';
import { widthOf } from './break-text.ts';
import { bodySize, points } from './page-grid.ts';
import { prepareTable } from './prepare-table.ts';
import { prepareRuns, prepareText } from './prepare-text.ts';
import type { PreparedBlock } from './prepared.ts';
import type { Surroundings } from './surroundings.ts';

const titleSize = 22;

/** Room a caption needs below its picture, in points: two lines and the gap. */
const captionRoom = 60;

/** A list's text stands in by two characters of the sign and two of the margin. */
const listIndent = 4 * bodySize;

/** Blocks as the template reads them. */
export function prepareBlocks(blocks: readonly Block[], around: Surroundings): PreparedBlock[] {
  return blocks.map((block, index) => prepareBlock(block, index, blocks, around));
}

function prepareBlock(
  block: Block,
  index: number,
  blocks: readonly Block[],
  around: Surroundings,
): PreparedBlock {
  const ems = around.width / around.size;
  switch (block.type) {
    case 'paragraph':
      return prepareParagraph(block, around);
    case 'title':
      return { t: 'title', s: prepareText(block.text, around.width / titleSize) };
    case 'heading':
      return { t: 'h', l: block.level, s: prepareText(block.text, ems) };
    case 'list': {
      const inner = { ...around, width: Math.max(around.size, around.width - listIndent) };
      const items = block.items.map((item) => prepareBlocks(item, inner));
      return { t: 'list', n: block.ordered ? (block.start ?? 1) : null, items };
    }
    case 'table':
      return prepareTable(block, around, prepareBlocks);
    case 'picture': {
      const picture = pictureOf(around.pictures, block.hash);
      const room = { width: around.width, height: around.height - captionRoom };
      const { width, height } = fitPicture(picture, points(block.widthMm), room);
      const path = picturePath(block.hash, picture.type);
      return {
        t: 'picture',
        path,
        w: width,
        h: height,
        s: prepareText(block.caption, ems),
        // A paper to be kept must say something of each picture.
        alt: block.caption.trim() === '' ? papersWords.picture : block.caption,
      };
    }
    case 'qr': {
      const svg = around.codes.get(block.text) ?? '';
      return { t: 'qr', svg, w: points(block.sizeMm), a: block.align, alt: block.text };
    }
    case 'coverLine': {
      const labelWidth = coverLabelWidth(index, blocks);
      const rest = (around.width - bodySize * 4) / bodySize - labelWidth;
      return {
        t: 'cover',
        l: prepareText(block.label, labelWidth + 1),
        s: prepareText(block.value, Math.max(1, rest)),
        w: labelWidth * bodySize,
      };
    }
    case 'contents':
      return { t: 'contents', s: prepareText(block.title, ems), d: block.depth };
    case 'space':
      return { t: 'space', h: points(block.mm) };
    case 'pageBreak':
      return { t: 'break' };
  }
}

function prepareParagraph(block: Paragraph, around: Surroundings): PreparedBlock {
  const size = block.size ?? around.size;
  return {
    t: 'p',
    s: prepareRuns(block.runs, around.width / size),
    ...(block.align && block.align !== 'justify' && { a: block.align }),
    ...(block.indent && { i: true }),
    ...(block.face && block.face !== 'fangsong' && { f: block.face }),
    ...(size !== around.size && { z: size }),
    ...(block.keepWithNext && { k: true }),
  };
}

/** Where the compiler finds a picture. */
export function picturePath(hash: string, type: 'png' | 'jpeg'): string {
  return `/pictures/${hash}.${type}`;
}

/** Cover lines that follow each other begin their rules at one place: the widest label of the group, in em. */
function coverLabelWidth(index: number, blocks: readonly Block[]): number {
  let first = index;
  while (blocks[first - 1]?.type === 'coverLine') first--;
  let widest = 0;
  for (let at = first; ; at++) {
    const block = blocks[at];
    if (block?.type !== 'coverLine') return Math.min(widest, 14);
    widest = Math.max(
      widest,
      Array.from(block.label).reduce((sum, character) => sum + widthOf(character), 0),
    );
  }
}
