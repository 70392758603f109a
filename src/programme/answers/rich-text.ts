/** A named subset of Tiptap's JSON. Each block bears an `id` that stays with it; a missing id is given by its place. */
export interface RichText {
  readonly type: 'doc';
  readonly content: readonly RichBlock[];
}

export type Mark = { readonly type: 'bold' | 'italic' | 'subscript' | 'superscript' };

export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly marks?: readonly Mark[];
}

export interface BlockAttrs {
  readonly id?: string;
}

export interface ParagraphNode {
  readonly type: 'paragraph';
  readonly attrs?: BlockAttrs;
  readonly content?: readonly TextNode[];
}

export interface HeadingNode {
  readonly type: 'heading';
  readonly attrs: BlockAttrs & { readonly level: number };
  readonly content?: readonly TextNode[];
}

export interface ListNode {
  readonly type: 'bulletList' | 'orderedList';
  readonly attrs?: BlockAttrs & { readonly start?: number };
  readonly content: readonly ListItemNode[];
}

export interface ListItemNode {
  readonly type: 'listItem';
  readonly attrs?: BlockAttrs;
  readonly content: readonly (ParagraphNode | ListNode)[];
}

export interface TableNode {
  readonly type: 'table';
  readonly attrs?: BlockAttrs;
  readonly content: readonly TableRowNode[];
}

export interface TableRowNode {
  readonly type: 'tableRow';
  readonly content: readonly TableCellNode[];
}

export interface TableCellNode {
  readonly type: 'tableCell' | 'tableHeader';
  readonly attrs?: {
    readonly colspan?: number;
    readonly rowspan?: number;
    readonly colwidth?: readonly number[] | null;
  };
  readonly content: readonly (ParagraphNode | ListNode)[];
}

export interface PictureNode {
  readonly type: 'picture';
  /** `hash`: SHA-256 of the bytes; `width` in mm. */
  readonly attrs: BlockAttrs & { readonly hash: string; readonly width: number; readonly caption: string };
}

export type RichBlock = ParagraphNode | HeadingNode | ListNode | TableNode | PictureNode;
