import type { RichText } from '../answers/rich-text.ts';
import type { Leaf } from '../answers/leaf.ts';
import { printAnswer, type AnyValue } from '../kinds/registry.ts';
import { plainText } from '../text/rich-text-text.ts';

const longest = 60;

/** A value as a sentence quotes it: with its unit, and cut where it is long. It was read as an answer to that leaf. */
export function printed(value: unknown, leaf: Leaf): string {
  const text = printAnswer(value as AnyValue, leaf);
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  if (leaf.unit === undefined) return short;
  return /^[%％]$/u.test(leaf.unit) ? short + leaf.unit : `${short} ${leaf.unit}`;
}

/** The text of a value that was read, whatever its kind: what words and patterns are looked for in. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (isRichText(value)) return plainText(value);
  if (typeof value === 'object' && value !== null && 'text' in value) return String(value.text);
  return String(value);
}

function isRichText(value: unknown): value is RichText {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'doc';
}
