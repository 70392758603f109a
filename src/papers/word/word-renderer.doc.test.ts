import { describe, expect, it } from 'vitest';
import { paper, paragraph } from '../pdf/testing/paper.ts';
import { renderWord } from './render-word.ts';
import { createWordRenderer } from './word-renderer.ts';

const none = new Map();

describe('另一个线程里写 Word', () => {
  it('与本线程写的一字节不差；出了错说出来，接着写', async () => {
    const renderer = createWordRenderer();
    const document = paper([paragraph('甲')]);
    expect(await renderer.render(document, none)).toEqual(Uint8Array.from(await renderWord(document, none)));
    const broken = paper([{ type: 'picture', hash: 'ab'.repeat(32), widthMm: 10, caption: '' }]);
    await expect(renderer.render(broken, none)).rejects.toThrow('abab');
    expect((await renderer.render(document, none)).length).toBeGreaterThan(1000);
    await renderer.close();
    await expect(renderer.render(document, none)).rejects.toThrow('closed');
  });
});
