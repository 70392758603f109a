import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { matcher, soughtIn, soughtWords } from './sought-words.ts';
import { spell } from './spell.ts';

const found = (text: string, ...texts: string[]): boolean => matcher(soughtWords(text))(texts);

describe('按中文、拼音查找', () => {
  it.each([
    ['太原', '太原市发展和改革委员会'],
    ['改革 太原', '太原市发展和改革委员会'],
    ['taiyuan', '太原市发展和改革委员会'],
    ['TaiYuanShi', '太原市发展和改革委员会'],
    ['fazhan', '太原市发展和改革委员会'],
    ['tys', '太原市发展和改革委员会'],
    ['fzhgg', '太原市发展和改革委员会'],
    ['chongqing', '重庆银行样例支行'],
    ['cqyh', '重庆银行样例支行'],
    ['ys', '原始凭证.pdf'],
    ['lvse', '绿色制造'],
    ['abc', '样例ABC公司'],
    ['yl12hgs', '样例12号公司'],
    ['２０２３', '2023年样例'],
    ['e01.pdf', '营业执照 E01.PDF'],
  ])('「%s」找得到「%s」', (text, title) => {
    expect(found(text, title)).toBe(true);
  });

  it.each([
    ['大同', '太原市发展和改革委员会'],
    ['aiyuan', '太原市发展和改革委员会'],
    ['太原 大同', '太原市发展和改革委员会'],
    ['%', '太原市'],
    ['.*', '太原市'],
    ['_', '太原市'],
  ])('「%s」找不到「%s」', (text, title) => {
    expect(found(text, title)).toBe(false);
  });

  it('编号、代码照原样拼：与查出来的相同', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ABcd-09. _%~'), maxLength: 12 }), (code) => {
        const looked = pinyin(code, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
        expect(spell(code)).toBe(looked.join('-').toLowerCase());
      }),
    );
  });

  it('什么都没有输入，就没有要找的词', () => {
    expect(soughtWords('  \u3000 ')).toEqual([]);
  });

  it('每个字的全拼和首字母都找得到这段文字', () => {
    const han = fc.array(fc.constantFrom(...'山西省数字化转型促进中心样例公司重行长乐'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(han, (letters) => {
        const text = letters.join('');
        const syllables = spell(text).split('-');
        expect(found(syllables.join(''), text)).toBe(true);
        expect(found(syllables.map((one) => one.charAt(0)).join(''), text)).toBe(true);
      }),
    );
  });

  it('数据库里存的与当场算的一致：先看一眼的那一栏从不错过一个词，两边找到的相同', () => {
    const letter = fc.constantFrom(...'山西省转型行长绿aeyz09-.（ ２Ａ');
    const texts = fc.array(fc.string({ unit: letter, maxLength: 8 }), { minLength: 1, maxLength: 3 });
    const typed = fc.oneof(
      fc.string({ unit: fc.constantFrom(...'shanxizgl09'), minLength: 1, maxLength: 4 }),
      fc.string({ unit: letter, minLength: 1, maxLength: 3 }),
      texts.map((all) => all.map(spell).join('').replaceAll('-', '').slice(0, 4)),
      texts.map((all) =>
        (
          all
            .map(spell)
            .join('-')
            .match(/[a-z0-9]+/gu) ?? []
        )
          .map((run) => run[0])
          .join(''),
      ),
    );
    fc.assert(
      fc.property(texts, typed, (all, text) => {
        const { plain, spelled, beginnings } = soughtIn(all);
        for (const word of soughtWords(text)) {
          const { literal, pinyin, letters } = word;
          const byPattern =
            plain.includes(literal) || (pinyin !== null && new RegExp(pinyin, 'u').test(spelled));
          expect((!letters || beginnings.includes(literal)) && byPattern).toBe(byPattern);
          expect(byPattern).toBe(matcher([word])(all));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
