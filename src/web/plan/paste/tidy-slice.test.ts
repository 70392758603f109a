import { Slice } from '@tiptap/pm/model';
import { describe, expect, it } from 'vitest';
import type { RichBlock } from '#programme/answers/rich-text.ts';
import { open, paragraph, rich } from '../testing/prose.ts';
import { lineBreak } from './office-html.ts';
import { tidySlice } from './tidy-slice.ts';

const tidied = (...blocks: RichBlock[]): string[] => {
  const lines: string[] = [];
  tidySlice(new Slice(open(rich(...blocks)).content, 1, 1)).content.forEach((node) =>
    lines.push(node.textContent),
  );
  return lines;
};

describe('粘贴来的段落', () => {
  it.each([
    ['段首空格和全角空格去掉', [paragraph('a', '　　甲 '), paragraph('b', '  乙')], ['甲', '乙']],
    ['空段去掉', [paragraph('a', '甲'), paragraph('b', '　'), paragraph('c', '乙')], ['甲', '乙']],
    ['段内换行分成两段', [paragraph('a', `甲${lineBreak}　乙`)], ['甲', '乙']],
    ['只有半句时空格不动', [paragraph('a', ' 甲 ')], [' 甲 ']],
  ])('%s', (_, blocks, lines) => {
    expect(tidied(...blocks)).toEqual(lines);
  });

  it('格子里的换行分成两段，空格子仍在', () => {
    const cell = (text: string) => ({ type: 'tableCell', content: [paragraph('', text)] });
    const table = {
      type: 'table',
      content: [{ type: 'tableRow', content: [cell(`甲${lineBreak}乙`), cell('')] }],
    };
    const row = tidySlice(new Slice(open(rich(table as never)).content, 0, 0)).content.firstChild?.firstChild;
    expect(row?.childCount).toBe(2);
    expect(row?.child(0).childCount).toBe(2);
    expect(row?.child(1).childCount).toBe(1);
  });
});
