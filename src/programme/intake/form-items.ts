import { colon } from './intake-words.zh.ts';
import { compared, likeness, type ComparedLabel } from './likeness.ts';
import {
  blocksText,
  paragraphText,
  type WordBlock,
  type WordParagraph,
  type WordTable,
} from './word-content.ts';

/** A piece of text of a form: a cell, a paragraph, or a part of one that bears a label of its own. */
export interface Item {
  readonly text: string;
  readonly place: string;
  /** Items of one number stand beside one another. */
  readonly row: number;
  /** Edges in twips; a paragraph has none. */
  readonly left: number;
  readonly right: number;
  /** Which block of the file it stands in. */
  readonly block: number;
}

interface Walk {
  readonly labels: readonly ComparedLabel[];
  readonly items: Item[];
  row: number;
  table: number;
}

/** The texts of a file in reading order. `labels`: those of the paper, to tell cells that hold several of them. */
export function formItems(blocks: readonly WordBlock[], labels: readonly ComparedLabel[]): Item[] {
  const walk: Walk = { labels, items: [], row: 0, table: 0 };
  blocks.forEach((block, index) => {
    if (block.type === 'table') {
      walk.table += 1;
      addTable(block, `T${String(walk.table)}`, index, walk);
    } else addParagraph(block, `P${String(index + 1)}`, index, walk);
  });
  return walk.items;
}

function addParagraph(paragraph: WordParagraph, place: string, block: number, walk: Walk): void {
  if (paragraph.contents) return;
  walk.row += 1;
  add(paragraphText(paragraph), place, { left: 0, right: 0, block }, walk);
}

function addTable(table: WordTable, place: string, block: number, walk: Walk): void {
  table.rows.forEach((row, r) => {
    walk.row += 1;
    const layouts: (() => void)[] = [];
    row.forEach((cell, c) => {
      const here = `${place}R${String(r + 1)}C${String(c + 1)}`;
      if (cell.blocks.some((one) => one.type === 'table' && holdsLabels(one, walk.labels)))
        layouts.push(() => addLayout(cell.blocks, here, block, walk));
      else add(blocksText(cell.blocks), here, { left: cell.left, right: cell.right, block }, walk);
    });
    // What lies inside a cell follows the row, which stays together.
    for (const addInner of layouts) addInner();
  });
}

/** A cell that is there only to hold tables of the form. */
function addLayout(blocks: readonly WordBlock[], place: string, block: number, walk: Walk): void {
  let table = 0;
  for (const one of blocks) {
    if (one.type === 'paragraph') {
      addParagraph(one, place, block, walk);
      continue;
    }
    table += 1;
    addTable(one, `${place}T${String(table)}`, block, walk);
  }
}

/** Is a table inside a cell a part of the form, not of an answer? */
function holdsLabels(table: WordTable, labels: readonly ComparedLabel[]): boolean {
  let found = 0;
  for (const row of table.rows)
    for (const cell of row) {
      const text = compared(blocksText(cell.blocks).slice(0, 80));
      if (text.whole !== '' && labels.some((label) => likeness(label, text) >= 0.9)) found += 1;
    }
  return found >= 2;
}

function add(text: string, place: string, at: Pick<Item, 'left' | 'right' | 'block'>, walk: Walk): void {
  for (const segment of segments(text, walk.labels))
    walk.items.push({ ...at, text: segment, place, row: walk.row });
}

/** A text that holds several labels with their answers, cut before each; else the text itself. */
function segments(text: string, labels: readonly ComparedLabel[]): string[] {
  const whole = text.trim();
  if (whole.length > 400 || !colon.test(whole)) return [whole];
  const pieces = whole.split(/(?<=\S)(?:\n|\t+| {2,}|\u3000+)(?=\S)/u);
  const parts: string[] = [];
  let labelled = 0;
  for (const piece of pieces) {
    const starts = startsWithLabel(piece, labels);
    if (starts) labelled += 1;
    const last = parts.length - 1;
    if (starts || last < 0) parts.push(piece.trim());
    else parts[last] = `${parts[last] ?? ''} ${piece.trim()}`;
  }
  return labelled >= 2 ? parts : [whole];
}

function startsWithLabel(piece: string, labels: readonly ComparedLabel[]): boolean {
  const end = piece.search(colon);
  if (end < 2 || end > 40) return false;
  const head = compared(piece.slice(0, end));
  return labels.some((label) => likeness(label, head) >= 0.85);
}
