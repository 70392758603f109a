import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { newBlockId } from './new-block-id.ts';

const bearers = ['paragraph', 'heading', 'bulletList', 'orderedList', 'listItem', 'table', 'picture'];

/** Where an id has to be set anew: blocks of the text itself must have one, and no id stands twice. */
export function idsToSet(
  doc: Node,
  make: () => string,
): readonly { readonly at: number; readonly id: string | null }[] {
  const seen = new Set<string>();
  const found: { at: number; id: string | null }[] = [];
  doc.descendants((node, at, parent) => {
    if (!bearers.includes(node.type.name)) return;
    const id: unknown = node.attrs['id'];
    if (typeof id === 'string' && id !== '' && !seen.has(id)) {
      seen.add(id);
      return;
    }
    const mustHave = parent === doc;
    if (mustHave) found.push({ at, id: make() });
    else if (id !== null) found.push({ at, id: null });
  });
  return found;
}

/** Gives every block an id that stays with it; what comes of splitting or pasting is a new block. */
export const BlockIds = Extension.create({
  name: 'blockIds',
  addGlobalAttributes: () => [
    { types: bearers, attributes: { id: { default: null, rendered: false, keepOnSplit: false } } },
  ],
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction(transactions, _, { doc, tr }) {
        if (!transactions.some(({ docChanged }) => docChanged)) return null;
        const wanted = idsToSet(doc, newBlockId);
        for (const { at, id } of wanted) tr.setNodeAttribute(at, 'id', id);
        return wanted.length === 0 ? null : tr;
      },
    }),
  ],
});
