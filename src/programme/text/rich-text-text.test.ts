import { describe, expect, it } from 'vitest';
import type { ParagraphNode, RichText } from '../answers/rich-text.ts';
import { characterCount, isBlankRich, plainText } from './rich-text-text.ts';

const paragraph = (...texts: string[]): ParagraphNode => ({
  type: 'paragraph',
  content: texts.map((text) => ({ type: 'text', text })),
});
const hash = 'a'.repeat(64);

const section: RichText = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: '建设思路' }] },
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'e-' },
        { type: 'text', text: 'mail', marks: [{ type: 'bold' }] },
      ],
    },
    {
      type: 'bulletList',
      content: [
        {
          type: 'listItem',
          content: [
            paragraph('第一'),
            { type: 'orderedList', content: [{ type: 'listItem', content: [paragraph('其一')] }] },
          ],
        },
      ],
    },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableHeader', content: [paragraph('甲')] },
            { type: 'tableCell', content: [paragraph('乙'), paragraph('丙')] },
          ],
        },
      ],
    },
    { type: 'picture', attrs: { hash, width: 140, caption: '图1 架构' } },
    { type: 'paragraph' },
  ],
};

describe('the text of a section', () => {
  it('has a line for each paragraph, heading, list item, cell and caption', () => {
    expect(plainText(section).split('\n')).toEqual([
      '建设思路',
      'e-mail',
      '第一',
      '其一',
      '甲',
      '乙',
      '丙',
      '图1 架构',
      '',
    ]);
  });

  it('is counted by paragraphs, so that a half bold word is one', () => {
    expect(characterCount(section)).toBe(4 + 1 + 2 + 2 + 3 + 4);
    expect(characterCount(plainText(section))).toBe(characterCount(section));
  });

  it('is blank without anything but white space, and not with a picture', () => {
    expect(isBlankRich({ type: 'doc', content: [] })).toBe(true);
    expect(isBlankRich({ type: 'doc', content: [{ type: 'paragraph' }, paragraph(' 　')] })).toBe(true);
    const cell = { type: 'tableCell' as const, content: [paragraph('')] };
    const row = { type: 'tableRow' as const, content: [cell] };
    expect(isBlankRich({ type: 'doc', content: [{ type: 'table', content: [row] }] })).toBe(true);
    const item = { type: 'listItem' as const, content: [paragraph('有')] };
    expect(isBlankRich({ type: 'doc', content: [{ type: 'bulletList', content: [item] }] })).toBe(false);
    expect(
      isBlankRich({ type: 'doc', content: [{ type: 'picture', attrs: { hash, width: 1, caption: '' } }] }),
    ).toBe(false);
    expect(isBlankRich(section)).toBe(false);
  });
});
