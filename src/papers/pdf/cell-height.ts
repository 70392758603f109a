import type { Block, Paragraph } from '#programme/definition/document.ts';

import { mayBreak, widthOf } from './break-text.ts';
import { points } from './page-grid.ts';

/** Between two lines or blocks of a cell, in em; the template sets the same. */
const between = 0.4;

/** What a raised or lowered letter adds to the height of its line, at most, in em. */
const raised = 0.5;

/** Characters whose width `widthOf` is sure of; none of the others is wider than three. */
const sure = /[\n -~·—‘’“”…\u2e80-\ua4cf\uff01-\uff60\uffe0-\uffe6]/u;

/** The compiler sets a Chinese character and a Latin one so far apart, in em. */
const beside = 0.25;

/** Characters that are one em wide wherever they stand; punctuation may lose a half of it. */
const square = /[\u3400-\u9fff]/u;

/**
 * What the blocks of a cell are surely not lower than, in points: who knows this need not measure.
 *
 * @param width the text has, in points.
 * @param size of the text, in points.
 */
export function heightAtLeast(blocks: readonly Block[], width: number, size: number): number {
  return blocks.reduce((sum, block) => sum + blockAtLeast(block, width, size), 0);
}

/** What they are surely not higher than; Infinity for what nobody can tell: lists, tables and pictures. */
export function heightAtMost(blocks: readonly Block[], width: number, size: number): number {
  const gaps = Math.max(0, blocks.length - 1) * between * size;
  return blocks.reduce((sum, block) => sum + blockAtMost(block, width, size), gaps);
}

function blockAtLeast(block: Block, width: number, size: number): number {
  if (block.type === 'space') return points(block.mm);
  if (block.type !== 'paragraph') return 0;
  const own = block.size ?? size;
  // A line end at the end is not set.
  const lines = linesOf(block).map((line) => Math.ceil((squaresIn(line) * own) / width));
  return (Math.max(1, sumOf(lines)) * (1 + between) - between) * own;
}

function blockAtMost(block: Block, width: number, size: number): number {
  if (block.type === 'space') return points(block.mm);
  if (block.type === 'qr') return points(block.sizeMm);
  if (block.type !== 'paragraph') return Infinity;
  const own = block.size ?? size;
  const lines = linesOf(block).map((line) => linesAtMost(line, width / own, block.indent ? 2 : 0));
  const height = 1 + (block.runs.some((run) => run.sub || run.sup) ? raised : 0);
  return (sumOf(lines) * (height + between) - between) * own;
}

const squaresIn = (line: string) => Array.from(line).filter((character) => square.test(character)).length;

const linesOf = ({ runs }: Paragraph) =>
  runs
    .map((run) => run.text)
    .join('')
    .split('\n');

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** What is left empty at the end of a line is less than the widest piece that holds together. */
function linesAtMost(text: string, ems: number, indent: number): number {
  if (3.5 * text.length + indent <= ems) return 1;
  let total = indent;
  let piece = 0;
  let widest = 0;
  let before = '';
  for (const character of text) {
    const width = sure.test(character) ? widthOf(character) : 3;
    const gap = square.test(before) === square.test(character) ? 0 : beside;
    piece = before === '' || mayBreak(before, character) ? width : piece + gap + width;
    widest = Math.max(widest, piece);
    total += gap + width;
    before = character;
  }
  if (total <= ems) return 1;
  // Two lines that follow each other are always fuller than one.
  return Math.ceil(total / Math.max(ems - widest, ems / 2)) + 1;
}
