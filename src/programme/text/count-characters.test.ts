import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCharacters } from './count-characters.ts';

/** Text, 字数, and why. */
const cases: readonly (readonly [string, number, string])[] = [
  ['', 0, 'nothing'],
  [' \t\r\n　', 0, 'white space of any kind, the ideographic space too'],
  ['山西', 2, 'each 汉字 one'],
  ['山 西', 2, 'a space between 汉字 changes nothing'],
  ['山\n西', 2, 'nor does a line end'],
  ['数字化转型，促进中心。', 11, 'full-width marks one each'],
  ['（试行）', 4, 'full-width brackets'],
  ['“数转通”', 5, 'curly quotes are full width in Chinese text'],
  ['‘数’', 3, 'single ones as well'],
  ['——', 2, 'the dash is two characters'],
  ['……', 2, 'and so are the dots'],
  ['《通知》、【附件】', 9, 'book-title marks, enumeration comma, square brackets'],
  ['史蒂夫·乔布斯', 7, 'the middle dot of a foreign name'],
  ['5G', 1, 'letters and digits together are one run'],
  ['5G网络', 3, 'a run and two 汉字'],
  ['e-mail', 1, 'half-width marks inside belong to the run'],
  ['3.14', 1, 'a decimal point'],
  ['1,200', 1, 'a thousands separator'],
  ['48.2%', 1, 'a half-width percent sign'],
  ['48.2％', 2, 'a full-width one stands by itself'],
  ['山西2023年', 4, '山, 西, 2023, 年'],
  ['2023年9月至2025年8月', 9, 'four runs, 年 月 至 年 月'],
  ['ISO 9001:2015', 2, 'a space ends a run'],
  ['ISO/IEC 27001', 2, 'a slash does not'],
  ['GB/T 9704-2012', 2, 'a standard'],
  ['a - b', 3, 'a mark alone between spaces is a run, as in Word'],
  ['a-b', 1, 'without spaces it is not'],
  ['你好,世界', 5, 'a half-width comma between 汉字 is a run'],
  ['你好, 世界', 5, 'whether or not a space follows'],
  ['(一)', 3, 'half-width brackets are two runs'],
  ['(1)', 1, 'with a digit between them they are one'],
  ['http://example.com/a?b=1', 1, 'an address'],
  ['zhang@example.cn', 1, 'an e-mail address'],
  ['MES、ERP、PLM', 5, 'three runs and two marks'],
  ['MES,ERP', 1, 'a half-width comma joins'],
  ['don’t', 1, 'an apostrophe between letters'],
  ['他说’好’', 5, 'not between 汉字'],
  ['ＡＢ１２', 4, 'full-width letters and digits one each'],
  ['𠮷', 1, 'a character of an extension plane is one, not two'],
  ['𠮷野家', 3, 'and does not swallow its neighbours'],
  ['䶮喆堃祎燚', 5, 'rare characters of extension A and the basic block'],
  ['葛󠄀城', 2, 'a selector of a glyph variant is nothing'],
  ['😀', 1, 'a picture character'],
  ['①②③', 3, 'circled digits'],
  ['Ⅱ级', 2, 'a Roman numeral is one character'],
  ['25℃', 2, 'a run and a sign'],
  ['≥100', 2, 'a sign that Chinese fonts draw full width'],
  ['3×4', 3, 'so is the sign of multiplication'],
  ['m²', 1, 'a raised digit belongs to its run'],
  ['㎡', 1, 'a squared unit is one character'],
  ['α-β', 1, 'Greek letters make a run'],
  ['10 kV', 2, 'number and unit apart'],
  ['10kV', 1, 'and together'],
  ['山\u200b西', 2, 'a zero-width space is nothing'],
  ['ab\u200bcd', 1, 'not even the end of a run'],
  ['a\u00a0b', 2, 'a fixed space is white space'],
  ['カタカナ', 4, 'kana one each'],
  ['一、摘要（3000字以内）', 10, '一 、 摘 要 （ 3000 字 以 内 ）'],
];

describe('countCharacters', () => {
  it.each(cases)('counts %j as %i: %s', (text, count) => {
    expect(countCharacters(text)).toBe(count);
  });

  const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));
  const gap = fc.constantFrom('', ' ', '　', '\n', '\t', '\u00a0');
  const text = fc.string({
    unit: fc.oneof(han, fc.constantFrom('a', '5', '.', ',', '，', ' ', '—', '𠮷', '%')),
  });

  it('does not mind white space between 汉字', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(han, gap)), (letters) => {
        const spaced = letters.map(([letter, space]) => letter + space).join('');
        expect(countCharacters(spaced)).toBe(letters.length);
      }),
    );
  });

  it('counts paragraphs together as the sum of each', () => {
    fc.assert(
      fc.property(text, text, (first, second) => {
        expect(countCharacters(`${first}\n${second}`)).toBe(countCharacters(first) + countCharacters(second));
      }),
    );
  });

  it('never counts more than there are characters, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (anything) => {
        expect(countCharacters(anything)).toBeLessThanOrEqual(Array.from(anything).length);
      }),
      { numRuns: 50 },
    );
  });

  it('agrees with a plain definition by regular expressions', () => {
    const single = /[\u2010-\u2027\u2030-\u205e\u2190-\uffff]|[\u{20000}-\u{3ffff}]/gu;
    fc.assert(
      fc.property(text, (some) => {
        const singles = (some.match(single) ?? []).length;
        const runs = some
          .replace(single, ' ')
          .split(/\s+/u)
          .filter((piece) => piece !== '').length;
        expect(countCharacters(some)).toBe(singles + runs);
      }),
    );
  });
});
