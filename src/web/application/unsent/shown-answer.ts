import type { AnswerInput } from '#contract/shapes.ts';
import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import { printAnswer, readAnswer } from '#programme/kinds/registry.ts';
import { answerText } from '../fields/answer-text.ts';

/** An answer as people compare it: choices and yes or no by their words, everything else as it was typed. */
export function shownAnswer(answer: AnswerInput, leafId: string, notice: NoticeIndex): string {
  const leaf = notice.leaf(leafId);
  const chosen = leaf?.kind.name === 'choice' || leaf?.kind.name === 'boolean';
  if (!leaf || !chosen || Array.isArray(answer)) return answerText(answer);
  const reading = readAnswer(answer as string | boolean | null, leaf);
  return reading.state === 'value' ? printAnswer(reading.value, leaf) : answerText(answer);
}
