import { describe, expect, it } from 'vitest';
import { richText } from './rich-text.ts';

const context = { kind: { name: 'richText' } } as const;
const doc = (text: string) =>
  ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }) as const;

describe('a section of the plan', () => {
  it('is kept as it is where there is nothing to mend', () => {
    const section = doc('建设思路');
    const reading = richText.read(section, context);
    expect(reading).toEqual({ state: 'value', value: section, notes: [] });
    expect(reading.state === 'value' && reading.value).toBe(section);
  });

  it('may be typed as plain text, a paragraph each line', () => {
    const reading = richText.read('第一段\n\n第二段', context);
    expect(reading.state === 'value' && richText.print(reading.value, context)).toBe('第一段\n第二段');
  });

  it('loses control characters with a note, and soft line breaks become line feeds without one', () => {
    expect(richText.read(doc('甲\u0007乙'), context)).toMatchObject({
      value: doc('甲乙'),
      notes: [{ code: 'text.controlCharacters', params: { typed: '甲乙' } }],
    });
    expect(richText.read(doc('甲\u000b乙'), context)).toEqual({
      state: 'value',
      value: doc('甲\n乙'),
      notes: [],
    });
  });

  it('is blank when it holds only white space', () => {
    expect(richText.read(doc(' 　'), context)).toEqual({ state: 'blank' });
  });

  it('names the place of a fault', () => {
    expect(richText.read({ type: 'doc', content: [{ type: 'iframe' }] } as never, context)).toMatchObject({
      state: 'unreadable',
      note: { code: 'richText.unknownNode', params: { path: 'content[0]' } },
    });
  });

  it('is compared by its text', () => {
    expect(richText.compare(doc('甲'), doc('甲'))).toBe(0);
    expect(richText.compare(doc('a'), doc('b'))).toBeLessThan(0);
  });
});
