import { describe, expect, it } from 'vitest';

import { cleanText } from './clean-text.ts';
import { missingGlyphs } from './missing-glyphs.ts';
import { cell, paper, paragraph } from './testing/paper.ts';

describe('characters without a glyph', () => {
  it('are named once each, wherever they stand', () => {
    const blocks = [
      paragraph('常用字堃喆祎䶮燚㎡☑☐☒✔√①αβ²½Ⅲ℃“”——……'),
      { type: 'title' as const, text: '😀' },
      { type: 'list' as const, ordered: false, items: [[paragraph('𠮷')]] },
      { type: 'table' as const, columns: [50], headerRows: 0, rows: [{ cells: [cell('😀🚀')] }] },
      { type: 'coverLine' as const, label: '单位', value: '\ue001' },
    ];
    expect(missingGlyphs(paper(blocks))).toEqual(['😀', '𠮷', '🚀', '\ue001']);
  });

  it('are not those nobody is meant to see', () => {
    expect(missingGlyphs(paper([paragraph('甲\u200b乙\u00ad丙\u0007\ufeff\n\t\ufe0f')]))).toEqual([]);
  });

  it('hold every character of GB2312 and every name in GB18030 that is in daily use', () => {
    const gb2312 = new TextDecoder('gb18030');
    let all = '';
    for (let row = 0xb0; row <= 0xf7; row++) {
      for (let column = 0xa1; column <= 0xfe; column++) all += gb2312.decode(Uint8Array.of(row, column));
    }
    const unassigned = missingGlyphs(paper([paragraph(all)])).filter((char) => !/\p{Co}/u.test(char));
    expect(unassigned).toEqual([]);
  });

  it('stand as 〓, while controls vanish and line ends become one', () => {
    expect(cleanText('甲\r\n乙\r丙\u2028丁\u0000😀\ufeff')).toBe('甲\n乙\n丙\n丁〓');
    expect(cleanText('﨑①㎡')).toBe('﨑①㎡');
  });
});
