import type { AnswerInput } from '#contract/shapes.ts';
import { asRichText } from '#programme/answers/read-rich-text.ts';
import { plainText } from '#programme/text/rich-text-text.ts';

/** An answer as a line of text: as it was typed; of rich text, what it says. */
export function answerText(answer: AnswerInput): string {
  if (answer === null) return '';
  if (Array.isArray(answer)) return answer.join(' ');
  return typeof answer === 'object' ? plainText(asRichText(answer)) : String(answer);
}
