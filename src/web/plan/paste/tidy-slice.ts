import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { lineBreak } from './office-html.ts';

/**
 * Pasted content as the paper wants it: a line break parts paragraphs; indents made of blanks and blank paragraphs go,
 * for the paper has its own. A piece of one line is left as it is.
 */
export function tidySlice(slice: Slice): Slice {
  const { content } = slice;
  if (content.childCount < 2 && !content.firstChild?.textContent.includes(lineBreak)) return tidyDeep(slice);
  const blocks = tidyBlocks(children(content), true);
  const [first, last] = [blocks[0], blocks[blocks.length - 1]];
  return new Slice(
    Fragment.from(blocks),
    first && first.type === content.firstChild?.type ? slice.openStart : 0,
    last && last.type === content.lastChild?.type ? slice.openEnd : 0,
  );
}

/** Cells of a table that is pasted alone. */
const tidyDeep = ({ content, openStart, openEnd }: Slice): Slice =>
  new Slice(Fragment.from(children(content).map(tidyInside)), openStart, openEnd);

function tidyBlocks(nodes: readonly Node[], dropBlank: boolean): Node[] {
  return nodes.flatMap((node) => {
    if (!node.isTextblock) return [tidyInside(node)];
    const lines = linesOf(node).map((line) => node.copy(line));
    return dropBlank ? lines.filter(({ textContent }) => textContent.trim() !== '') : lines;
  });
}

function tidyInside(node: Node): Node {
  if (node.isLeaf || node.isTextblock) return node;
  const inner = children(node.content);
  const tidied = tidyBlocks(
    inner,
    inner.some(({ textContent }) => textContent.trim() !== ''),
  );
  return node.copy(Fragment.from(tidied.length === 0 ? inner : tidied));
}

/** The texts of a paragraph between its line breaks, without white space around them. */
function linesOf(node: Node): Fragment[] {
  const lines: Fragment[] = [];
  let start = 0;
  const text = node.textContent;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && text[at] !== lineBreak) continue;
    const line = text.slice(start, at);
    const from = start + (line.length - line.trimStart().length);
    lines.push(node.content.cut(Math.min(from, at), Math.max(from, start + line.trimEnd().length)));
    start = at + 1;
  }
  return lines;
}

function children(fragment: Fragment): Node[] {
  const nodes: Node[] = [];
  fragment.forEach((node) => nodes.push(node));
  return nodes;
}
