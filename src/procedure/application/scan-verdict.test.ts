import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideScan, type FoundPage, type OtherPaper } from './scan-verdict.ts';
import { pageList, verdictSentences } from './scan-words.zh.ts';

const code = '7K2M-9QXP-04TD';
const letters = code.replaceAll('-', '');
const of = 7;
const wanted = { code, signPages: [1, 7] };
const others: OtherPaper[] = [
  { paper: 'basic-info', code: 'AAAA-BBBB-CCCC', frozenAt: '2023-06-01T01:00:00.000Z' },
  { paper: 'plan', code: 'PPPP-PPPP-PPPP', frozenAt: null },
];
const page = (number: number, own = letters): FoundPage => ({
  blank: false,
  codes: [`${own}:${String(number)}:${String(of)}`],
});
const blank: FoundPage = { blank: true, codes: [] };
const silent: FoundPage = { blank: false, codes: [] };
const whole = [1, 2, 3, 4, 5, 6, 7].map((number) => page(number));
const decide = (found: readonly FoundPage[]) => decideScan(wanted, others, found);
const sentences = (found: readonly FoundPage[]) =>
  verdictSentences(
    decide(found),
    (paper) => paper,
    (iso) => iso.slice(0, 10),
  );

describe('扫描件的核对', () => {
  it('各页齐全为一致，次序和空白的背面不影响', () => {
    expect(decide(whole)).toMatchObject({ state: 'agrees', extent: 'whole', pages: 7 });
    expect(decide([blank, ...whole.toReversed(), blank])).toMatchObject({ state: 'agrees', pages: 7 });
  });

  it('只有签字盖章页也是一致，多一页少一页都不是', () => {
    expect(decide([page(7), page(1)])).toMatchObject({ state: 'agrees', extent: 'signed' });
    expect(decide([page(1)])).toMatchObject({ state: 'differs' });
    expect(decide([page(1), page(2), page(7)])).toMatchObject({
      state: 'differs',
      faults: [{ kind: 'missing', pages: [3, 4, 5, 6] }],
    });
  });

  it('一页上又有签字处的二维码，仍是那一页', () => {
    const signed = { blank: false, codes: [`SHUZHUAN:1:shanxi-2023:basic-info:${code}`, `${letters}:7:7`] };
    expect(decide([...whole.slice(0, 6), signed])).toMatchObject({ state: 'agrees' });
  });

  it('缺页、重页、旧版本、别的纸件、别人的纸件各说各的', () => {
    expect(sentences(whole.slice(1))).toEqual(['缺纸件第 1 页，请补扫后重新上传；也可以只扫描签字盖章页。']);
    expect(sentences([...whole, page(3)])[0]).toContain('纸件第 3 页扫描了 2 次（扫描件第 3、8 页）');
    const old = whole.with(4, page(5, 'AAAABBBBCCCC'));
    expect(sentences(old)[0]).toContain('扫描件第 5 页是 2023-06-01 定稿的旧版本（校验码 AAAA-BBBB-CCCC）');
    expect(sentences(whole.with(4, page(5, 'PPPPPPPPPPPP')))[0]).toContain('《plan》');
    expect(sentences([...whole, page(1, 'ZZZZZZZZZZZZ')])[0]).toContain(
      '扫描件第 8 页的校验码 ZZZZ-ZZZZ-ZZZZ',
    );
  });

  it('有一页读不出时不作猜测：无法识别；读不出的也补不齐时为不一致', () => {
    expect(decide(whole.with(2, silent))).toMatchObject({ state: 'unread', unread: [3] });
    expect(decide([...whole, silent])).toMatchObject({ state: 'unread', unread: [8] });
    expect(decide([silent, silent])).toMatchObject({ state: 'unread' });
    expect(decide([page(2), page(3), silent])).toMatchObject({ state: 'differs' });
    expect(decide([page(1), silent])).toMatchObject({ state: 'unread' });
    expect(decide([blank])).toMatchObject({ state: 'unread', pages: 0 });
  });

  it('只读出签字处的二维码而没有页码，不算读出', () => {
    const signed = { blank: false, codes: [`SHUZHUAN:1:shanxi-2023:basic-info:${code}`] };
    expect(decide([signed])).toMatchObject({ state: 'unread', unread: [1] });
  });

  it('当且仅当每页都是这一版、各一次、要么齐全要么正是签字盖章页时为一致', () => {
    const anyPage = fc.oneof(
      { weight: 8, arbitrary: fc.integer({ min: 1, max: of }).map((number) => page(number)) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(blank, silent, page(2, 'AAAABBBBCCCC'), page(2, 'ZZZZZZZZZZZZ')),
      },
    );
    const anyScan = fc.oneof(
      fc.array(anyPage, { maxLength: 10 }),
      fc.shuffledSubarray(whole),
      fc.constant([page(1), page(7)]),
      fc.shuffledSubarray([...whole, blank, blank], { minLength: 8 }),
    );
    fc.assert(
      fc.property(anyScan, (found) => {
        const printed = found.filter((one) => !one.blank);
        const numbers = printed
          .filter((one) => one.codes[0]?.startsWith(letters))
          .map((one) => Number(one.codes[0]?.split(':')[1]))
          .sort();
        const own = numbers.length === printed.length;
        const expected = own && ['1,2,3,4,5,6,7', '1,7'].includes(numbers.join(','));
        expect(decide(found).state === 'agrees').toBe(expected);
      }),
    );
  });
});

describe('页码的说法', () => {
  it('相连的并成一段', () => {
    expect(pageList([7, 3, 4, 5, 1])).toBe('第 1、3—5、7 页');
    expect(pageList([2, 1])).toBe('第 1、2 页');
  });
});
