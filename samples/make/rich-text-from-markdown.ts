import { lexer, type Token, type Tokens } from 'marked';
import type {
  ListItemNode,
  ListNode,
  Mark,
  ParagraphNode,
  PictureNode,
  RichBlock,
  RichText,
  TableCellNode,
  TableNode,
  TextNode,
} from '#programme/answers/rich-text.ts';

/** Pictures by the path the Markdown names: hash of the picture the dossier carries. */
export type PictureHashes = ReadonlyMap<string, string>;

/** In mm: what a figure of a sample is printed at. */
const pictureWidth = 145;

/** Reads one section of a sample plan. `H~2~O` is a subscript, `m^2^` a superscript. */
export function richTextFromMarkdown(markdown: string, pictures: PictureHashes): RichText {
  const blocks = lexer(markdown).flatMap((token) => blocksOf(token, pictures));
  return { type: 'doc', content: blocks.map((block, index) => withId(block, `b${String(index + 1)}`)) };
}

function withId(block: RichBlock, id: string): RichBlock {
  return { ...block, attrs: { id, ...block.attrs } } as RichBlock;
}

function blocksOf(token: Token, pictures: PictureHashes): RichBlock[] {
  switch (token.type) {
    case 'heading':
      return [
        {
          type: 'heading',
          attrs: { level: (token as Tokens.Heading).depth - 1 },
          content: inline((token as Tokens.Heading).tokens),
        },
      ];
    case 'paragraph':
      return paragraphOrPicture(token as Tokens.Paragraph, pictures);
    case 'list':
      return [list(token as Tokens.List)];
    case 'table':
      return [table(token as Tokens.Table)];
    case 'space':
      return [];
    default:
      throw new Error(
        `A sample plan holds something that is not rich text: ${token.type} ${token.raw.slice(0, 40)}`,
      );
  }
}

function paragraphOrPicture(token: Tokens.Paragraph, pictures: PictureHashes): RichBlock[] {
  const [first] = token.tokens;
  if (token.tokens.length === 1 && first?.type === 'image') return [picture(first as Tokens.Image, pictures)];
  return [{ type: 'paragraph', content: inline(token.tokens) }];
}

function picture(image: Tokens.Image, pictures: PictureHashes): PictureNode {
  const hash = pictures.get(image.href);
  if (hash === undefined)
    throw new Error(`A sample plan shows ${image.href}, which is not among its pictures.`);
  return { type: 'picture', attrs: { hash, width: pictureWidth, caption: image.text } };
}

function list(token: Tokens.List): ListNode {
  return {
    type: token.ordered ? 'orderedList' : 'bulletList',
    ...(token.ordered && token.start !== '' && token.start !== 1 ? { attrs: { start: token.start } } : {}),
    content: token.items.map(item),
  };
}

function item(token: Tokens.ListItem): ListItemNode {
  const content = token.tokens.flatMap((child): (ParagraphNode | ListNode)[] => {
    if (child.type === 'list') return [list(child as Tokens.List)];
    if (child.type === 'space') return [];
    return [{ type: 'paragraph', content: inline((child as Tokens.Text).tokens ?? []) }];
  });
  return { type: 'listItem', content };
}

function table(token: Tokens.Table): TableNode {
  const cell =
    (type: TableCellNode['type']) =>
    (of: Tokens.TableCell): TableCellNode => ({
      type,
      content: [{ type: 'paragraph', content: inline(of.tokens) }],
    });
  return {
    type: 'table',
    content: [
      { type: 'tableRow', content: token.header.map(cell('tableHeader')) },
      ...token.rows.map((row) => ({ type: 'tableRow' as const, content: row.map(cell('tableCell')) })),
    ],
  };
}

function inline(tokens: readonly Token[], marks: readonly Mark[] = []): TextNode[] {
  return tokens.flatMap((token) => {
    const inner = 'tokens' in token ? (token.tokens ?? []) : [];
    if (token.type === 'strong') return inline(inner, [...marks, { type: 'bold' }]);
    if (token.type === 'em') return inline(inner, [...marks, { type: 'italic' }]);
    if (token.type === 'del') return inline(inner, [...marks, { type: 'subscript' }]);
    if (inner.length > 0) return inline(inner, marks);
    return withSuperscripts(plain(token), marks);
  });
}

function plain(token: Token): string {
  const text = 'text' in token ? (token as Tokens.Text).text : token.raw;
  return text
    .replaceAll('&amp;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'");
}

function withSuperscripts(text: string, marks: readonly Mark[]): TextNode[] {
  return text
    .split(/(\^[^^\s]+\^)/u)
    .filter((part) => part !== '')
    .map((part) => {
      const sup = /^\^(.+)\^$/u.exec(part)?.[1];
      const all = sup === undefined ? marks : [...marks, { type: 'superscript' } as const];
      return { type: 'text', text: sup ?? part, ...(all.length > 0 ? { marks: all } : {}) };
    });
}
