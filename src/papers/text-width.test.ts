import { describe, expect, it } from 'vitest';
import { countLines, widthInEm } from './text-width.ts';

describe('文字的宽度', () => {
  it('汉字和全角标点各占一格，数字和字母约占半格', () => {
    expect(widthInEm('数字化，堃𠮷')).toBe(6);
    expect(widthInEm('2023')).toBeCloseTo(2, 0);
    expect(widthInEm('“”——')).toBe(4);
  });
});

describe('文字占的行数', () => {
  const han = (length: number) => '中'.repeat(length);

  it.each([
    ['', 28, 0, 1],
    [han(28), 28, 0, 1],
    [han(29), 28, 0, 2],
    [han(27), 28, 2, 2],
    [han(56), 28, 0, 2],
    ['一\n二\n三', 28, 0, 3],
    ['一\n\n三', 28, 0, 3],
  ])('「%s」在每行 %d 格、首行空 %d 格的地方占 %d 行', (text, room, indent, lines) => {
    expect(countLines(text, room, indent)).toBe(lines);
  });

  it('行末的句号和逗号挂在行外，不另起一行', () => {
    expect(countLines(`${han(28)}。`, 28)).toBe(1);
  });

  it('后引号不在行首：它把前一个字带到下一行', () => {
    expect(countLines(`${han(28)}”${han(27)}`, 28)).toBe(3);
    expect(countLines(`${han(29)}${han(27)}`, 28)).toBe(2);
  });

  it('前括号不在行末：它跟着后面的字到下一行', () => {
    expect(countLines(`${han(27)}（${han(28)}`, 28)).toBe(3);
  });

  it('单词不拆开，比一行还长的单词才拆', () => {
    expect(countLines(`${han(5)} internationalise ${han(2)}`, 10)).toBe(3);
    expect(countLines('x'.repeat(400), 10)).toBe(21);
  });
});
