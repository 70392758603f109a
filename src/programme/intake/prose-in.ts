import type {
  ListItemNode,
  ListNode,
  Mark,
  ParagraphNode,
  RichBlock,
  RichText,
  TableCellNode,
  TableNode,
  TextNode,
} from '../answers/rich-text.ts';
import { cleanText } from '../text/clean-text.ts';
import { isCaption } from './intake-words.zh.ts';
import { rectangle } from './rectangle.ts';
import {
  paragraphText,
  type WordBlock,
  type WordInline,
  type WordParagraph,
  type WordTable,
} from './word-content.ts';

/** Prose as rich text, and what of it could not be taken over. */
export interface ProseIn {
  readonly rich: RichText;
  readonly lost: readonly ('picture' | 'drawing')[];
}

type Lost = ('picture' | 'drawing')[];

/** Turns the blocks of a section into the subset of rich text: nothing of their text is left out. */
export function proseIn(blocks: readonly WordBlock[]): ProseIn {
  const lost: Lost = [];
  const content: RichBlock[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (!block) continue;
    if (block.type === 'table') content.push(...tableIn(block, lost));
    else if (block.list && block.heading === undefined) {
      const items: WordParagraph[] = [];
      for (
        let next = blocks[index];
        next?.type === 'paragraph' && next.list;
        next = blocks[index + items.length]
      )
        items.push(next);
      content.push(...listsIn(items, lost));
      index += items.length - 1;
    } else {
      const caption = captionAfter(block, blocks[index + 1]);
      content.push(...paragraphIn(block, caption, lost));
      if (caption !== undefined) index += 1;
    }
  }
  return { rich: { type: 'doc', content }, lost };
}

/** The caption of a picture is the next paragraph, if it looks like one. */
function captionAfter(paragraph: WordParagraph, next: WordBlock | undefined): string | undefined {
  if (!paragraph.inlines.some((inline) => 'picture' in inline)) return undefined;
  if (next?.type !== 'paragraph' || next.inlines.some((inline) => !('text' in inline))) return undefined;
  const text = plain(paragraphText(next));
  return text !== '' && (next.caption || isCaption(text)) ? text : undefined;
}

function paragraphIn(paragraph: WordParagraph, caption: string | undefined, lost: Lost): RichBlock[] {
  const found: RichBlock[] = [];
  const { heading } = paragraph;
  for (const content of linesIn(paragraph.inlines)) {
    if (heading === undefined) found.push({ type: 'paragraph', content });
    // The outline has the first two levels; the prose begins below them.
    else found.push({ type: 'heading', attrs: { level: heading <= 3 ? 1 : 2 }, content });
  }
  const pictures = picturesIn(paragraph.inlines, lost);
  pictures.forEach(({ picture, widthMm }, index) => {
    const last = index === pictures.length - 1;
    found.push({
      type: 'picture',
      attrs: { hash: picture, width: widthMm, caption: last ? (caption ?? '') : '' },
    });
  });
  return found;
}

function picturesIn(inlines: readonly WordInline[], lost: Lost) {
  return inlines.flatMap((inline) => {
    if ('lost' in inline) lost.push(inline.lost);
    return 'picture' in inline ? [inline] : [];
  });
}

/** The text of a paragraph, a list of pieces for each line of it; blank lines are left out. */
function linesIn(inlines: readonly WordInline[]): TextNode[][] {
  const lines: TextNode[][] = [[]];
  for (const inline of inlines) {
    if (!('text' in inline)) continue;
    const marks = marksOf(inline);
    cleanText(inline.text)
      .text.split('\n')
      .forEach((text, index) => {
        if (index > 0) lines.push([]);
        if (text !== '') lines.at(-1)?.push({ type: 'text', text, ...(marks.length > 0 ? { marks } : {}) });
      });
  }
  return lines.map(trimmed).filter((line) => line.length > 0);
}

function marksOf(inline: Extract<WordInline, { text: string }>): Mark[] {
  return [
    ...(inline.bold ? [{ type: 'bold' as const }] : []),
    ...(inline.italic ? [{ type: 'italic' as const }] : []),
    ...(inline.sub ? [{ type: 'subscript' as const }] : inline.sup ? [{ type: 'superscript' as const }] : []),
  ];
}

/** White space at both ends is the indent of the paper. */
function trimmed(line: readonly TextNode[]): TextNode[] {
  const nodes = [...line];
  while (nodes[0]?.text.trim() === '') nodes.shift();
  while (nodes.at(-1)?.text.trim() === '') nodes.pop();
  const first = nodes[0];
  if (first) nodes[0] = { ...first, text: first.text.trimStart() };
  const last = nodes.at(-1);
  if (last) nodes[nodes.length - 1] = { ...last, text: last.text.trimEnd() };
  return nodes;
}

const plain = (text: string): string =>
  cleanText(text)
    .text.replace(/\s*\n\s*/gu, ' ')
    .trim();

/** Items that follow one another as lists: a list for each numbering, those of a lower level inside the item above. */
function listsIn(items: readonly WordParagraph[], lost: Lost): RichBlock[] {
  const found: RichBlock[] = [];
  let index = 0;
  while (index < items.length) {
    const { node, next } = listFrom(items, index, lost);
    found.push(node);
    index = next;
  }
  // Pictures have no place inside a list: they follow it.
  const pictures = items.flatMap(({ inlines }) => picturesIn(inlines, lost));
  return [...found, ...pictures.map(({ picture, widthMm }) => pictureOf(picture, widthMm))];
}

const pictureOf = (hash: string, width: number): RichBlock => ({
  type: 'picture',
  attrs: { hash, width, caption: '' },
});

/** Deeper lists than these become one. */
const deepestList = 3;

function listFrom(
  items: readonly WordParagraph[],
  from: number,
  lost: Lost,
): { node: ListNode; next: number } {
  const head = items[from]?.list ?? { id: '', level: 0, ordered: false, start: 1 };
  const content: ListItemNode[] = [];
  let index = from;
  while (index < items.length) {
    const item = items[index];
    const list = item?.list;
    if (!item || !list || list.level < head.level) break;
    const last = content.at(-1);
    if (list.level > head.level && last && head.level < deepestList) {
      const { node, next } = listFrom(items, index, lost);
      content[content.length - 1] = { ...last, content: [...last.content, node] };
      index = next;
      continue;
    }
    if (list.level === head.level && list.id !== head.id) break;
    content.push({ type: 'listItem', content: paragraphs(item) });
    index += 1;
  }
  const start = head.ordered && head.start !== 1 ? { attrs: { start: head.start } } : {};
  return { node: { type: head.ordered ? 'orderedList' : 'bulletList', ...start, content }, next: index };
}

/** At least one paragraph, blank where nothing is said. */
function paragraphs(paragraph: WordParagraph): ParagraphNode[] {
  const lines = linesIn(paragraph.inlines);
  return lines.length === 0
    ? [{ type: 'paragraph' }]
    : lines.map((content) => ({ type: 'paragraph', content }));
}

const twipsPerPixel = 15;

/** A table as a rectangle of cells; gaps of the grid become empty cells. Pictures of its cells follow it. */
function tableIn(table: WordTable, lost: Lost): RichBlock[] {
  const rows = rectangle(table);
  const pictures: RichBlock[] = [];
  const node: TableNode = {
    type: 'table',
    content: rows.map((row, r) => ({
      type: 'tableRow',
      content: row.map((cell): TableCellNode => {
        pictures.push(...picturesBelow(cell.blocks, lost));
        return {
          type: r < table.headerRows && table.headerRows < rows.length ? 'tableHeader' : 'tableCell',
          attrs: {
            ...(cell.colspan > 1 ? { colspan: cell.colspan } : {}),
            ...(cell.rowspan > 1 ? { rowspan: cell.rowspan } : {}),
            colwidth: widthsOf(table, cell.column, cell.colspan),
          },
          content: cellContent(cell.blocks, lost),
        };
      }),
    })),
  };
  return rows.length === 0 ? pictures : [node, ...pictures];
}

function widthsOf(table: WordTable, column: number, colspan: number): number[] | null {
  const widths = table.columns.slice(column, column + colspan);
  if (widths.length !== colspan || widths.some((width) => width < twipsPerPixel)) return null;
  return widths.map((width) => Math.min(10_000, Math.round(width / twipsPerPixel)));
}

function picturesBelow(blocks: readonly WordBlock[], lost: Lost): RichBlock[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? picturesIn(block.inlines, lost).map(({ picture, widthMm }) => pictureOf(picture, widthMm))
      : block.rows.flatMap((row) => row.flatMap((cell) => picturesBelow(cell.blocks, lost))),
  );
}

/** Paragraphs and lists; of a table inside a cell, the texts of its cells. */
function cellContent(blocks: readonly WordBlock[], lost: Lost): TableCellNode['content'] {
  const found = blocks.flatMap((block): (ParagraphNode | ListNode)[] => {
    if (block.type === 'table')
      return block.rows.flatMap((row) => row.flatMap((cell) => cellContent(cell.blocks, lost)));
    if (block.list)
      return listsIn(
        [{ ...block, inlines: block.inlines.filter((inline) => 'text' in inline) }],
        lost,
      ) as ListNode[];
    const lines = linesIn(block.inlines);
    return lines.map((content) => ({ type: 'paragraph', content }));
  });
  return found.length === 0 ? [{ type: 'paragraph' }] : joinLists(found);
}

/** Items that were read one by one and belong together. */
function joinLists(found: readonly (ParagraphNode | ListNode)[]): (ParagraphNode | ListNode)[] {
  const joined: (ParagraphNode | ListNode)[] = [];
  for (const node of found) {
    const last = joined.at(-1);
    if (node.type !== 'paragraph' && last?.type === node.type)
      joined[joined.length - 1] = { ...last, content: [...last.content, ...node.content] };
    else joined.push(node);
  }
  return joined;
}
