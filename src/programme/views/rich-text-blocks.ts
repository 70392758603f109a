import type {
  ListNode,
  ParagraphNode,
  RichBlock,
  RichText,
  TableCellNode,
  TableNode,
  TextNode,
} from '../answers/rich-text.ts';
import type { Block, DocumentCell, DocumentTable, Paragraph, Run } from '../definition/document.ts';

/** Width of the text area of an official page, in mm. */
const textWidth = 156;

/** Prose as blocks of a paper. A heading inside prose stands below the official headings, hence never at level 1. */
export function richTextBlocks(rich: RichText): Block[] {
  return rich.content.flatMap(blockOf);
}

function blockOf(node: RichBlock): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [paragraph(node, { indent: true })];
    case 'heading':
      return [{ type: 'heading', level: headingLevel(node.attrs.level), text: plain(node.content) }];
    case 'bulletList':
    case 'orderedList':
      return [list(node)];
    case 'table':
      return [table(node)];
    case 'picture':
      return [
        { type: 'picture', hash: node.attrs.hash, widthMm: node.attrs.width, caption: node.attrs.caption },
      ];
  }
}

/** The first level of prose looks like the third of the outline; what is deeper, like the fourth. */
function headingLevel(level: number): 3 | 4 {
  return level <= 1 ? 3 : 4;
}

function plain(content: readonly TextNode[] | undefined): string {
  return (content ?? []).map((node) => node.text).join('');
}

function paragraph(node: ParagraphNode, look: Partial<Paragraph>): Paragraph {
  return { type: 'paragraph', runs: (node.content ?? []).map(run), ...look };
}

function run(node: TextNode): Run {
  const has = (type: string) => node.marks?.some((mark) => mark.type === type) ?? false;
  return {
    text: node.text,
    ...(has('bold') ? { bold: true } : {}),
    ...(has('italic') ? { italic: true } : {}),
    ...(has('subscript') ? { sub: true } : {}),
    ...(has('superscript') ? { sup: true } : {}),
  };
}

function list(node: ListNode): Block {
  const start = node.attrs?.start;
  return {
    type: 'list',
    ordered: node.type === 'orderedList',
    ...(start === undefined ? {} : { start }),
    items: node.content.map((item) => item.content.map((child) => inner(child, {}))),
  };
}

function inner(node: ParagraphNode | ListNode, look: Partial<Paragraph>): Block {
  return node.type === 'paragraph' ? paragraph(node, look) : list(node);
}

function table(node: TableNode): DocumentTable {
  const width = columnCount(node);
  const headerRows = node.content.findIndex(
    (row) => !row.content.every((cell) => cell.type === 'tableHeader'),
  );
  return {
    type: 'table',
    columns: columnWidths(node, width),
    headerRows: Math.max(0, Math.min(headerRows, node.content.length - 1)),
    rows: node.content.map((row) => ({ cells: row.content.map(cell) })),
  };
}

function cell(node: TableCellNode): DocumentCell {
  const header = node.type === 'tableHeader';
  const look: Partial<Paragraph> = { align: header ? 'center' : 'left', ...(header ? { face: 'hei' } : {}) };
  return {
    blocks: node.content.map((child) => inner(child, look)),
    ...(node.attrs?.colspan && node.attrs.colspan > 1 ? { colspan: node.attrs.colspan } : {}),
    ...(node.attrs?.rowspan && node.attrs.rowspan > 1 ? { rowspan: node.attrs.rowspan } : {}),
  };
}

function columnCount(node: TableNode): number {
  const first = node.content[0]?.content ?? [];
  return first.reduce((sum, one) => sum + (one.attrs?.colspan ?? 1), 0);
}

/** Widths as drawn by the writer; else by how much stands in each column, within bounds. In mm. */
function columnWidths(node: TableNode, count: number): number[] {
  const drawn = node.content[0]?.content.flatMap((one) => one.attrs?.colwidth ?? []) ?? [];
  const weights =
    drawn.length === count && drawn.every((width) => width > 0) ? drawn : contentWeights(node, count);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => Math.round((weight / total) * textWidth * 10) / 10);
}

function contentWeights(node: TableNode, count: number): number[] {
  const longest = new Array<number>(count).fill(4);
  for (const row of node.content) {
    if (row.content.length !== count) continue;
    row.content.forEach((one, column) => {
      const length = Math.max(
        ...one.content.map((child) => (child.type === 'paragraph' ? plain(child.content).length : 12)),
        0,
      );
      longest[column] = Math.max(longest[column] ?? 4, Math.min(length, 40));
    });
  }
  return longest.map((length) => Math.sqrt(length));
}
