import type { JSONContent } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { canonicalJson } from '#programme/answers/canonical-json.ts';
import type { RichBlock, RichText } from '#programme/answers/rich-text.ts';
import { fromEditor, toEditor } from './rich-text-json.ts';

const textOf = (block: RichBlock): string => canonicalJson(block);

/**
 * Blocks as they were written before the editor had them in its hands. One that nobody touched goes back exactly as it
 * came: otherwise a difference in spelling alone would look like a change to whoever merges.
 */
export class KnownBlocks {
  readonly #schema: Schema;
  readonly #before = new Map<string, RichBlock>();

  constructor(schema: Schema) {
    this.#schema = schema;
  }

  /** A text that comes into the editor. */
  learn(rich: RichText): void {
    for (const block of rich.content) {
      if (block.attrs?.id === undefined) continue;
      const held = this.#schema.nodeFromJSON(toEditor({ type: 'doc', content: [block] }));
      const [through] = fromEditor(held.toJSON() as JSONContent).content;
      if (through !== undefined) this.#before.set(textOf(through), block);
    }
  }

  /** The same text, with untouched blocks as they came. */
  restore(rich: RichText): RichText {
    return { ...rich, content: rich.content.map((block) => this.#before.get(textOf(block)) ?? block) };
  }
}
