import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { keepsTo, type BlockOpening } from '#programme/answers/open-blocks.ts';
import { fromOutside } from './outside-change.ts';

const idOf = (block: Node): unknown => block.attrs['id'];

/** May the text become this one? */
export const mayBecome = (opening: BlockOpening, before: Node, after: Node): boolean =>
  keepsTo(opening, before.children, after.children, idOf, (a, b) => a.eq(b));

/** Lets nothing be changed but the blocks that a return opened, and shows which those are. */
export const OpenBlocks = Extension.create<{ readonly opening: BlockOpening }>({
  name: 'openBlocks',
  addOptions: () => ({ opening: { fixed: [], open: [0] } }),
  addProseMirrorPlugins() {
    const { opening } = this.options;
    return [
      new Plugin({
        filterTransaction: (transaction, { doc }) =>
          !transaction.docChanged ||
          transaction.getMeta(fromOutside) === true ||
          mayBecome(opening, doc, transaction.doc),
        props: {
          decorations: ({ doc }) => DecorationSet.create(doc, shown(doc, new Set<unknown>(opening.fixed))),
        },
      }),
    ];
  },
});

function shown(doc: Node, fixed: ReadonlySet<unknown>): Decoration[] {
  const marks: Decoration[] = [];
  doc.forEach((block, at) => {
    const className = fixed.has(idOf(block)) ? 'prose-block-locked' : 'prose-block-open';
    marks.push(Decoration.node(at, at + block.nodeSize, { class: className }));
  });
  return marks;
}
