import { paperWords } from '../views/words.zh.ts';
import { compared } from './likeness.ts';
import { cellText, paragraphText, type WordBlock } from './word-content.ts';

/** The list of evidence that is printed in the annexes: it is made of the evidence, not typed. */
export function isEvidenceList(block: WordBlock): boolean {
  if (block.type === 'paragraph') return paragraphText(block).trim() === paperWords.none;
  const head = (block.rows[0] ?? []).map((cell) => compared(cellText(cell)).whole);
  const own = [paperWords.evidenceNumber, paperWords.evidenceTitle, paperWords.evidenceAnswers];
  return own.every((words, at) => head[at] === compared(words).whole);
}
