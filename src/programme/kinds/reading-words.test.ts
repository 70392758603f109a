import { describe, expect, it } from 'vitest';
import { note } from './reading.ts';
import { readingSentence } from './reading-words.zh.ts';

describe('the sentence about a reading', () => {
  it('names what was typed and what to do', () => {
    expect(readingSentence(note('number.nothing', '无'))).toBe(
      '「无」不是数字。没有的请填 0，尚未统计的请留空。',
    );
    expect(readingSentence(note('number.converted', '1200元', { value: '0.12', unit: '万元' }))).toBe(
      '「1200元」已换算为 0.12 万元。请核对。',
    );
  });

  it('repeats a long text only in part, and on one line', () => {
    const sentence = readingSentence(note('value.tooLong', `𠮷\n${'长'.repeat(100_000)}`, { most: '200' }));
    expect(sentence).toBe(`「𠮷 ${'长'.repeat(38)}…」过长，此处最多 200 个字符。请删减。`);
  });

  it('leaves braces alone that were typed', () => {
    expect(readingSentence(note('number.notNumber', '{unit}', { unit: '万元' }))).toContain('「{unit}」');
  });

  it('is empty for a code that is none', () => {
    expect(readingSentence({ code: 'required.blank', params: {} })).toBe('');
  });
});
