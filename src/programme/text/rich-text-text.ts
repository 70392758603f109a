import type {
  ListItemNode,
  ListNode,
  RichBlock,
  RichText,
  TableCellNode,
  TextNode,
} from '../answers/rich-text.ts';
import { countCharacters } from './count-characters.ts';

/** The text of a section: a line for each paragraph, heading, and caption of a picture, also in lists and cells. */
export function plainText(rich: RichText): string {
  return linesOf(rich).join('\n');
}

/** 字数 of a section or of plain text, counted as Word and WPS do; captions count. */
export function characterCount(text: RichText | string): number {
  if (typeof text === 'string') return countCharacters(text);
  return linesOf(text).reduce((sum, line) => sum + countCharacters(line), 0);
}

/** Is there neither a picture nor anything but white space? An empty table is blank as well. */
export function isBlankRich(rich: RichText): boolean {
  return rich.content.every(isBlankBlock);
}

function isBlankBlock(block: RichBlock): boolean {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return textOf(block.content).trim() === '';
    case 'picture':
      return false;
    case 'table':
      return block.content.every((row) => row.content.every((cell) => cell.content.every(isBlankBlock)));
    default:
      return block.content.every((item) => item.content.every(isBlankBlock));
  }
}

function linesOf(rich: RichText): string[] {
  const lines: string[] = [];
  for (const block of rich.content) addBlock(block, lines);
  return lines;
}

function addBlock(block: RichBlock, lines: string[]): void {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      lines.push(textOf(block.content));
      break;
    case 'picture':
      lines.push(block.attrs.caption);
      break;
    case 'table':
      for (const row of block.content) for (const cell of row.content) addContent(cell, lines);
      break;
    default:
      addList(block, lines);
  }
}

function addContent(parent: ListItemNode | TableCellNode, lines: string[]): void {
  for (const block of parent.content) addBlock(block, lines);
}

function addList(list: ListNode, lines: string[]): void {
  for (const item of list.content) addContent(item, lines);
}

/** Nodes of one paragraph are one text: half a word may be bold. */
function textOf(nodes: readonly TextNode[] | undefined): string {
  if (nodes === undefined) return '';
  let text = '';
  for (const node of nodes) text += node.text;
  return text;
}
