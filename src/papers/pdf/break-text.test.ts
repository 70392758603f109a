import { describe, expect, it } from 'vitest';

import { neededBreaks, withBreaks } from './break-text.ts';

const broken = (text: string, ems: number) => withBreaks(text, 0, neededBreaks(text, ems)).split('\u200b');

describe('breaks in long text', () => {
  it('leaves text alone that finds its own line ends', () => {
    expect(neededBreaks('山西省数字化转型促进中心建设方案，共三年。'.repeat(20), 10)).toEqual([]);
    expect(neededBreaks('a plan of many short words', 5)).toEqual([]);
  });

  it('lets a word that is wider than its line end anywhere', () => {
    expect(broken('x'.repeat(40), 10)).toHaveLength(40);
    expect(broken('见https://example.com/path，如下', 5).join('')).toBe('见https://example.com/path，如下');
  });

  it('parts punctuation from its character only where not even two fit', () => {
    expect(broken('（一）总则', 4)).toEqual(['（一）总则']);
    expect(broken('（一）总则', 1)).toEqual(['（', '一', '）总则']);
  });

  it('never parts the halves of a rare character', () => {
    expect(broken('𠮷a'.repeat(10), 1).every((part) => part.isWellFormed())).toBe(true);
  });
});
