import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { RichBlock, RichText } from '#programme/answers/rich-text.ts';
import { PictureNode } from '../editor/picture-node.ts';
import { proseSchema } from '../editor/prose-schema.ts';
import { toEditor } from '../editor/rich-text-json.ts';

/** The schema of the editor, without a browser. */
export const schema = getSchema([...proseSchema, PictureNode]);

/** A text of one paragraph. */
export const paragraph = (id: string, text: string): RichBlock => ({
  type: 'paragraph',
  attrs: { id },
  ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
});

export const rich = (...content: RichBlock[]): RichText => ({ type: 'doc', content });

/** Rich text as the editor holds it. */
export function open(text: RichText): Node {
  const doc = schema.nodeFromJSON(toEditor(text));
  doc.check();
  return doc;
}
