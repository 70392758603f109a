import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyRichText } from './testing/any-rich-text.ts';
import { lostCharacters } from './testing/lost-characters.ts';

// 完整的一遍（几分钟，每次不同）：npm run proof -- papers-keep-every-character
it('随便怎样的正文，印成 Word 和 PDF 之后每个字都在', { timeout: 60_000 }, async () => {
  const kept = fc.asyncProperty(anyRichText, async (rich) => {
    expect(await lostCharacters(rich)).toEqual([]);
  });
  await fc.assert(kept, { numRuns: 40, seed: 20231124, interruptAfterTimeLimit: 45_000 });
});
