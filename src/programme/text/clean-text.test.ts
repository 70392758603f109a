import { describe, expect, it } from 'vitest';
import { cleanRichText } from './clean-rich-text.ts';
import { cleanText } from './clean-text.ts';

describe('cleaning text', () => {
  it('writes every line end as a line feed and says nothing of it', () => {
    expect(cleanText('a\r\nb\rc\u000bd\u2028e')).toEqual({ text: 'a\nb\nc\nd\ne', dropped: false });
  });

  it('takes control characters and half surrogates away and says so', () => {
    expect(cleanText('a\u0000b\u001fc\ud800d\uffff')).toEqual({ text: 'abcd', dropped: true });
  });

  it('leaves tabs, rare characters and pictures alone', () => {
    expect(cleanText('\t𠮷😀䶮').text).toBe('\t𠮷😀䶮');
  });

  it('cleans rich text in depth, and gives a clean one back as it is', () => {
    const rich = (text: string) =>
      ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }) as const;
    expect(cleanRichText(rich('a\u0001b'))).toEqual(rich('ab'));
    const clean = rich('ab');
    expect(cleanRichText(clean)).toBe(clean);
  });
});
