import type { ListNode, ParagraphNode, RichText, TableNode, TextNode } from '#programme/answers/rich-text.ts';
import { dense } from './dense.ts';

/** What is read in one go: a paragraph, a caption, an item of a list, or a row of a table with its cells. */
export interface ProseLine {
  readonly cells: readonly string[];
  /** The head of the table a row belongs to, which is printed again on each page; empty elsewhere. */
  readonly head: string;
}

/** Word counts the items of a list by itself; a PDF prints their marks. */
export type Marks = 'counted' | 'printed';

/** All that is written in prose, in the order it is read. */
export function proseLines(rich: RichText, marks: Marks = 'counted'): ProseLine[] {
  return rich.content.flatMap((block): ProseLine[] => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return [single(textOf(block.content))];
      case 'picture':
        return [single(dense(block.attrs.caption))];
      case 'table':
        return tableLines(block, marks);
      default:
        return listTexts(block, marks).map(single);
    }
  });
}

/** All that is written in prose, without white space. */
export function proseText(rich: RichText): string {
  return proseLines(rich)
    .flatMap(({ cells }) => cells)
    .join('');
}

const single = (text: string): ProseLine => ({ cells: [text], head: '' });
const textOf = (content: readonly TextNode[] = []) => dense(content.map(({ text }) => text).join(''));

function listTexts(list: ListNode, marks: Marks): string[] {
  return list.content.flatMap((item, index) => {
    const mark = list.type === 'orderedList' ? `${String((list.attrs?.start ?? 1) + index)}.` : '•';
    const [first = '', ...rest] = item.content.flatMap((child) => texts(child, marks));
    return [(marks === 'printed' ? mark : '') + first, ...rest];
  });
}

function texts(node: ParagraphNode | ListNode, marks: Marks): string[] {
  return node.type === 'paragraph' ? [textOf(node.content)] : listTexts(node, marks);
}

function tableLines(table: TableNode, marks: Marks): ProseLine[] {
  const rows = table.content.map((row) =>
    row.content.map((cell) => cell.content.flatMap((child) => texts(child, marks)).join('')),
  );
  const first = table.content.findIndex((row) => row.content.some(({ type }) => type !== 'tableHeader'));
  const head = rows.slice(0, Math.max(0, first)).flat().join('');
  return rows.map((cells) => ({ cells, head }));
}
