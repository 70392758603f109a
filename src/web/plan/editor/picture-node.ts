import { Node } from '@tiptap/core';

/** A picture of the prose: known by the hash of its bytes, so wide in mm, with its caption. */
export const PictureNode = Node.create({
  name: 'picture',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    hash: { default: '' },
    width: { default: 120 },
    caption: { default: '' },
  }),
  renderHTML: ({ node }) => ['figure', {}, ['figcaption', {}, String(node.attrs['caption'])]],
});
