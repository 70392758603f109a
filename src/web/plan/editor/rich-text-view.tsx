import { createElement, type ReactNode } from 'react';
import type {
  HeadingNode,
  ListNode,
  ParagraphNode,
  RichBlock,
  RichText,
  TextNode,
} from '#programme/answers/rich-text.ts';
import { ProsePicture } from './prose-picture.tsx';

interface RichTextViewProps {
  readonly text: RichText;
  /** The level of the heading it stands below. */
  readonly below: number;
}

/** Rich text to be read. */
export function RichTextView({ text, below }: RichTextViewProps) {
  return <>{text.content.map((block, at) => blockOf(block, block.attrs?.id ?? String(at), below))}</>;
}

function blockOf(block: RichBlock, key: string, below: number): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return <p key={key}>{texts(block.content)}</p>;
    case 'heading':
      return headingOf(block, key, below);
    case 'bulletList':
    case 'orderedList':
      return listOf(block, key);
    case 'table':
      return (
        <table key={key}>
          <tbody>
            {block.content.map((row, at) => (
              <tr key={at}>
                {row.content.map(({ type, attrs, content }, column) =>
                  createElement(
                    type === 'tableHeader' ? 'th' : 'td',
                    { key: column, colSpan: attrs?.colspan, rowSpan: attrs?.rowspan },
                    content.map(insideOf),
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'picture': {
      const { hash, width, caption } = block.attrs;
      return (
        <figure key={key}>
          <ProsePicture hash={hash} width={width} caption={caption} />
          <figcaption>{caption}</figcaption>
        </figure>
      );
    }
  }
}

/** Two levels of headings look different on paper; in the page they go on below that of the outline. */
function headingOf({ attrs: { level }, content }: HeadingNode, key: string, below: number): ReactNode {
  const depth = level > 1 ? 2 : 1;
  const className = depth === 2 ? 'prose-deeper' : undefined;
  return createElement(`h${String(Math.min(6, below + depth))}`, { key, className }, texts(content));
}

function listOf(list: ListNode, key: string): ReactNode {
  const items = list.content.map(({ content }, at) => <li key={at}>{content.map(insideOf)}</li>);
  return list.type === 'bulletList' ? (
    <ul key={key}>{items}</ul>
  ) : (
    <ol key={key} start={list.attrs?.start}>
      {items}
    </ol>
  );
}

/** Neither items nor cells hold headings. */
const insideOf = (node: ParagraphNode | ListNode, at: number): ReactNode => blockOf(node, String(at), 6);

const elements = { bold: 'strong', italic: 'em', subscript: 'sub', superscript: 'sup' } as const;

/** A paragraph without a word keeps its line. */
function texts(nodes: readonly TextNode[] | undefined): ReactNode {
  if (nodes === undefined || nodes.length === 0) return <br />;
  return nodes.map(({ text, marks = [] }, at) =>
    marks.reduce<ReactNode>(
      (inner, { type }) => createElement(elements[type], { key: at }, inner),
      <span key={at}>{text}</span>,
    ),
  );
}
