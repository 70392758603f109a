import type { RichBlock } from '#programme/answers/rich-text.ts';
import { plainText } from '#programme/text/rich-text-text.ts';
import { words } from './words.zh.ts';

/** What a block of a text says; of a picture its caption, marked as one. */
export function blockText(block: RichBlock | null): string {
  if (block === null) return '';
  const text = plainText({ type: 'doc', content: [block] });
  return block.type === 'picture' ? words.history.picture(text) : text;
}
