import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  awaitsCounty,
  mayPassOver,
  needCountyHeard,
  needCountyWord,
  needPassable,
  type CountyStanding,
} from './county.ts';
import { applicationStates } from './transitions.ts';

const standing: fc.Arbitrary<CountyStanding> = fc.record({
  first: fc.boolean(),
  office: fc.option(fc.constant('清徐县发展和改革局')),
  heard: fc.boolean(),
  passedOver: fc.boolean(),
});
const codeOf = (work: () => unknown): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('先由县（市、区）出具意见', () => {
  it('没有这一步，或县里说过、市里不等了，就可以推荐；否则等谁说得清', () => {
    fc.assert(
      fc.property(standing, (given) => {
        const expected =
          !given.first || given.heard || given.passedOver
            ? null
            : given.office === null
              ? 'countyUnplaced'
              : 'countyUnheard';
        expect(codeOf(() => needCountyHeard(given))).toBe(expected);
        expect(awaitsCounty(given)).toBe(expected !== null);
      }),
    );
  });

  it('多说过一次、多一条理由，只会更可以推荐', () => {
    fc.assert(
      fc.property(standing, (given) => {
        if (codeOf(() => needCountyHeard(given)) !== null) return;
        for (const more of [{ heard: true }, { passedOver: true }, { first: false }])
          expect(codeOf(() => needCountyHeard({ ...given, ...more }))).toBeNull();
      }),
    );
  });

  it('盖章以后、推荐以前才能出具意见；至少五个字，日期不晚于今天', () => {
    const word = { text: ' 情况属实，同意推荐 ', opinedOn: '2023-06-01' };
    expect(
      applicationStates.filter((state) => codeOf(() => needCountyWord(state, word, '2023-06-01')) === null),
    ).toEqual(['sealed']);
    expect(needCountyWord('sealed', word, '2023-06-01')).toBe('情况属实，同意推荐');
    expect(codeOf(() => needCountyWord('sealed', { ...word, text: '同意' }, '2023-06-01'))).toBe(
      'reasonMissing',
    );
    expect(codeOf(() => needCountyWord('sealed', word, '2023-05-31'))).toBe('opinedInFuture');
  });

  it('正等着县里时才谈得上不等', () => {
    fc.assert(
      fc.property(standing, fc.constantFrom(...applicationStates), (given, state) => {
        const may = awaitsCounty(given) && (state === 'submitted' || state === 'sealed');
        expect(mayPassOver(state, given)).toBe(may);
        expect(codeOf(() => needPassable(state, given))).toBe(may ? null : 'stateForbids');
      }),
    );
  });
});
