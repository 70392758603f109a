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
    const before: readonly unknown[] = node;
    const after = before.map(clean);
    return after.some((item, index) => item !== before[index]) ? after : node;
  }
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node as Readonly<Record<string, unknown>>).map(([key, value]) => ({
    key,
    value: clean(value),
    same: value,
  }));
  if (entries.every((entry) => entry.value === entry.same)) return node;
  return Object.fromEntries(entries.map((entry) => [entry.key, entry.value]));
}
