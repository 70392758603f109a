import { describe, expect, it } from 'vitest';
import { storableValue } from './storable-value.ts';

describe('能存下的内容', () => {
  it.each([
    ['样例公司', '样例公司'],
    ['堃𠮷\u{20bb7}', '堃𠮷\u{20bb7}'],
    ['半个\ud842字', '半个字'],
    ['空\u0000字符', '空字符'],
    [12.5, 12.5],
    [null, null],
    [
      ['r1', 'r\u00002'],
      ['r1', 'r2'],
    ],
  ])('%j 存作 %j', (typed, kept) => {
    expect(storableValue(typed)).toEqual(kept);
  });

  it('正文里每一层都照样', () => {
    const text = (words: string) => ({ type: 'paragraph', content: [{ type: 'text', text: words }] });
    expect(storableValue({ type: 'doc', content: [text('一\u0000二')] })).toEqual({
      type: 'doc',
      content: [text('一二')],
    });
  });
});
