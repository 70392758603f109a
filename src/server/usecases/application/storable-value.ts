import type { AnswerInput } from '#contract/shapes.ts';

/** NUL, and halves of a character: jsonb takes neither, and nobody typed them on purpose. */
const unstorable = /\u0000|\p{Cs}/gu;

/** The value without what the database cannot hold; the same value where there is nothing of the kind. */
export function storableValue(value: AnswerInput): AnswerInput {
  return clean(value) as AnswerInput;
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(unstorable, '');
  if (Array.isArray(value)) return value.map(clean);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key.replace(unstorable, ''), clean(inner)]),
  );
}
