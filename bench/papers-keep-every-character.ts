import fc from 'fast-check';
import { anyRichText } from '../e2e/papers/testing/any-rich-text.ts';
import { lostCharacters } from '../e2e/papers/testing/lost-characters.ts';

const papers = 2500;

/**
 * Prints prose of every sort as Word and PDF and looks for each character; the quick size of this is a test.
 * Out: what was found, in a sentence. Throws with the smallest prose that loses a character.
 */
export async function papersKeepEveryCharacter(seed: number): Promise<string> {
  let printed = 0;
  const kept = fc.asyncProperty(anyRichText, async (rich) => {
    const lost = await lostCharacters(rich);
    printed += 1;
    if (printed % 250 === 0) console.log(`  ${String(printed)} 份……`);
    if (lost.length > 0) throw new Error(lost.join('，'));
  });
  await fc.assert(kept, { numRuns: papers, seed, includeErrorInReport: true });
  return `${String(papers)} 份正文，Word 与 PDF 里一个字也没有少。`;
}
