import { canonicalJson } from '#programme/answers/canonical-json.ts';
import type { AnswerInput } from '#contract/shapes.ts';
import { mergeRichText } from '#programme/answers/merge-rich-text.ts';
import type { RichText } from '#programme/answers/rich-text.ts';
import { mergeRows } from './merge-rows.ts';

/** Are two answers the same, whatever the order of their keys? */
export const sameAnswer = (a: AnswerInput, b: AnswerInput): boolean => canonicalJson(a) === canonicalJson(b);

/**
 * Both changes in one answer, where that is possible without asking: they are the same, they are orders of rows, or they
 * are texts whose changes lie in different blocks. Null: somebody has to choose.
 */
export function mergeAnswer(base: AnswerInput, mine: AnswerInput, theirs: AnswerInput): AnswerInput | null {
  if (sameAnswer(mine, theirs) || sameAnswer(base, mine)) return theirs;
  if (sameAnswer(base, theirs)) return mine;
  if (Array.isArray(mine) && Array.isArray(theirs))
    return mergeRows(Array.isArray(base) ? base : null, mine, theirs);
  if (!isRichText(mine) || !isRichText(theirs)) return null;
  const { merged, conflicts } = mergeRichText(isRichText(base) ? base : empty, mine, theirs);
  return conflicts.length === 0 ? (merged as unknown as AnswerInput) : null;
}

const empty: RichText = { type: 'doc', content: [] };

function isRichText(answer: unknown): answer is RichText {
  return typeof answer === 'object' && answer !== null && !Array.isArray(answer);
}
