import type { JSONContent } from '@tiptap/core';
import type { RichText } from '#programme/answers/rich-text.ts';

/** The attributes of each node of the subset, with the value that says nothing and is left out. */
const attributes: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  paragraph: { id: null },
  heading: { id: null, level: null },
  bulletList: { id: null },
  orderedList: { id: null, start: 1 },
  listItem: { id: null },
  table: { id: null },
  tableRow: {},
  tableCell: { colspan: 1, rowspan: 1, colwidth: null },
  tableHeader: { colspan: 1, rowspan: 1, colwidth: null },
  picture: { id: null, hash: null, width: null, caption: null },
};

/** What the editor holds as rich text of the subset: nothing in it but what the subset has. In: `editor.getJSON()`. */
export const fromEditor = (doc: JSONContent): RichText =>
  ({ type: 'doc', content: (doc.content ?? []).map(kept) }) as unknown as RichText;

function kept(node: JSONContent): JSONContent {
  if (node.type === 'text') {
    const marks = node.marks?.map(({ type }) => ({ type }));
    return { type: 'text', text: node.text ?? '', ...(marks === undefined ? {} : { marks }) };
  }
  const known = attributes[node.type ?? ''] ?? {};
  const attrs = Object.entries(node.attrs ?? {}).filter(
    ([name, value]) => name in known && value !== null && value !== undefined && value !== known[name],
  );
  return {
    ...(node.type === undefined ? {} : { type: node.type }),
    ...(attrs.length === 0 ? {} : { attrs: Object.fromEntries(attrs) }),
    ...(node.content === undefined ? {} : { content: node.content.map(kept) }),
  };
}

/**
 * Rich text as the editor takes it: what it cannot hold is filled up or left out – an item without a paragraph, a text
 * without a character –, and each block has an id; a missing one is given by its place, the same for whoever opens it.
 */
export function toEditor(rich: RichText): JSONContent {
  const blocks = rich.content.flatMap((block) => held(block as JSONContent));
  const taken = new Set(blocks.map(({ attrs }) => attrs?.['id'] as unknown));
  const content = (blocks.length === 0 ? [{ type: 'paragraph' }] : blocks).map(
    (block: JSONContent, at): JSONContent => {
      const id: unknown = block.attrs?.['id'];
      if (typeof id === 'string' && id !== '') return block;
      const given = `p${String(at + 1)}`;
      return { ...block, attrs: { ...block.attrs, id: taken.has(given) ? `${given}-` : given } };
    },
  );
  return { type: 'doc', content };
}

function held(node: JSONContent): JSONContent[] {
  const { type, content } = node;
  switch (type) {
    case 'text':
      return node.text === undefined || node.text === '' ? [] : [node];
    case 'picture':
      return [node];
    case 'paragraph':
    case 'heading':
      return [{ ...node, content: (content ?? []).flatMap(held) }];
    case 'listItem':
    case 'tableCell':
    case 'tableHeader': {
      const inside = (content ?? []).flatMap(held);
      return [{ ...node, content: inside.length === 0 ? [{ type: 'paragraph' }] : inside }];
    }
    default: {
      const inside = (content ?? []).flatMap(held);
      return inside.length === 0 ? [] : [{ ...node, content: inside }];
    }
  }
}
