import type { AnswerInput } from '#contract/shapes.ts';
import { Refusal } from '#kernel/refusal.ts';
import { tooDeep } from './words.zh.ts';

/** NUL, and halves of a character: jsonb takes neither, and nobody typed them on purpose. */
const unstorable = /\u0000|\p{Cs}/gu;

/** Lists in lists and so on, far more than any editor writes: whoever walks a value later may trust in it. */
const deepest = 100;

/**
 * The value without what the database cannot hold; the same value where there is nothing of the kind.
 * Refuses `badInput` for one that is nested too deep.
 */
export function storableValue(value: AnswerInput): AnswerInput {
  return isStorable(value, 0) ? value : (clean(value) as AnswerInput);
}

/** Nearly everything is: that is found out without copying anything. */
function isStorable(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return isStorableText(value);
  if (typeof value !== 'object' || value === null) return true;
  if (depth > deepest) throw new Refusal('badInput', { problems: tooDeep });
  // Each part is looked at, also after the first that is not: how deep it goes is to be known.
  let storable = true;
  if (Array.isArray(value))
    for (const inner of value as unknown[]) storable = isStorable(inner, depth + 1) && storable;
  else
    for (const key of Object.keys(value))
      storable =
        isStorable((value as Record<string, unknown>)[key], depth + 1) && isStorableText(key) && storable;
  return storable;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(clean);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [cleanText(key), clean(inner)]));
}

const isStorableText = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

const cleanText = (text: string): string => (isStorableText(text) ? text : text.replace(unstorable, ''));
