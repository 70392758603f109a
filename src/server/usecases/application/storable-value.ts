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
  return clean(value, 0) as AnswerInput;
}

/** What holds nothing to take out is given back itself: nearly always all of it. */
function clean(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) throw new Refusal('badInput', { problems: tooDeep });
  if (Array.isArray(value)) {
    const cleaned = value.map((inner) => clean(inner, depth + 1));
    return cleaned.every((inner, place) => inner === value[place]) ? value : cleaned;
  }
  const entries = Object.entries(value);
  const cleaned = entries.map(([key, inner]): [string, unknown] => [cleanText(key), clean(inner, depth + 1)]);
  const same = cleaned.every(
    ([key, inner], place) => key === entries[place]?.[0] && inner === entries[place][1],
  );
  return same ? value : Object.fromEntries(cleaned);
}

function cleanText(text: string): string {
  return text.isWellFormed() && !text.includes('\0') ? text : text.replace(unstorable, '');
}
