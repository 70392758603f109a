import type { RichText } from '../answers/rich-text.ts';
import { cleanText } from './clean-text.ts';

/** The section without what cannot be printed (see `cleanText`); parts without a fault are kept as they are. */
export function cleanRichText(rich: RichText): RichText {
  return clean(rich) as RichText;
}

/** Cleans every string of a tree. */
function clean(node: unknown): unknown {
  if (typeof node === 'string') return cleanText(node).text;
  if (Array.isArray(node)) {
    const items = node.map(clean);
    return items.some((item, index) => item !== node[index]) ? items : node;
  }
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) => ({ key, value: clean(value), same: value }));
  if (entries.every((entry) => entry.value === entry.same)) return node;
  return Object.fromEntries(entries.map((entry) => [entry.key, entry.value]));
}
