import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withConfirmedCodes } from './confirmed-code.ts';
import { readingSentence } from './reading-words.zh.ts';
import { uscc } from './uscc.ts';

const context = { kind: { name: 'uscc' } } as const;
const odd = '91350203M0001QAY9B';
const confirmed = [{ code: odd, reason: '营业执照上就是这个代码。' }];
const read = (raw: string, codes = confirmed) => withConfirmedCodes(uscc.read(raw, context), raw, codes);

describe('校验不符而确认无误的信用代码', () => {
  it('说明过原因的可以读，并留下一条提醒，写着原因', () => {
    for (const typed of [odd, '9135 0203 M000 1QAY 9B', odd.toLowerCase(), '９１３５０２０３M0001QAY9B']) {
      const reading = read(typed);
      expect(reading).toMatchObject({ state: 'value', value: odd, notes: [{ code: 'uscc.confirmed' }] });
      if (reading.state === 'value')
        expect(readingSentence(reading.notes[0]!)).toBe(
          `统一社会信用代码「${odd}」的校验码不符，已确认无误，原因：营业执照上就是这个代码。请审核时对照营业执照核对。`,
        );
    }
  });

  it('没有说明的、说明的是另一个代码的，照旧不能读', () => {
    expect(read(odd, [])).toMatchObject({ state: 'unreadable', note: { code: 'uscc.checkDigit' } });
    expect(read('91140000110114391X')).toMatchObject({
      state: 'unreadable',
      note: { code: 'uscc.checkDigit' },
    });
  });

  it('原因只补校验码：位数不对、有不该有的字母，说明了也不能读', () => {
    for (const typed of ['9135', '91350203M0001QAYIB', '无'])
      expect(read(typed, [{ code: typed, reason: '执照上就是这样' }]).state).toBe('unreadable');
  });

  it('说出错的是哪一个校验码', () => {
    const codes = [odd, '91140000110114392W', '91140000110114391W'].map((typed) => {
      const reading = uscc.read(typed, context);
      return reading.state === 'unreadable' ? reading.note.code : null;
    });
    expect(codes).toEqual(['uscc.checkDigit', 'uscc.bothCheckDigits', null]);
  });

  it('对的代码不因说明而多出提醒；随便什么原因都不会出错', () => {
    expect(read('91140000110114391W', [{ code: '91140000110114391W', reason: '无须说明' }])).toMatchObject({
      state: 'value',
      notes: [],
    });
    fc.assert(
      fc.property(fc.string(), fc.string(), (code, reason) => {
        const reading = read(odd, [{ code, reason }]);
        expect(['unreadable', 'value']).toContain(reading.state);
      }),
    );
  });
});
