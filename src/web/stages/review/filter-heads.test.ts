import { describe, expect, it } from 'vitest';
import type { ApplicationHead } from '#contract/shapes.ts';
import { choicesOf, countStates, filterHeads, sealsLate } from './filter-heads.ts';

const head = (id: string, changes: Partial<ApplicationHead>): ApplicationHead => ({
  ...{ id, callId: 'c', callTitle: '', year: 2023, centreType: 'regional', centreTypeLabel: '区域型' },
  ...{ state: 'sealed', applicantId: '', applicantName: '', unitId: 'u', unitName: '', centreName: '' },
  ...{ region: '', startedAt: '', changedAt: '', submittedAt: null, sealsDueOn: null, sealedAt: null },
  ...{ recommendedAt: null, handedUpAt: null, acceptedAt: null, order: null, reason: null },
  ...{ acts: [], editable: false, ...changes },
});

const heads = [
  head('a', { applicantName: '样例云枢公司', centreName: '样例 Alpha 中心', region: '140100' }),
  head('b', { applicantName: '样例双塔公司', state: 'returned', centreType: 'industry' }),
  head('c', { applicantName: '样例汾河公司', state: 'submitted', sealsDueOn: '2023-06-01' }),
];
const found = (filter: Parameters<typeof filterHeads>[1]) => filterHeads(heads, filter).map(({ id }) => id);

describe('申报列表的筛选', () => {
  it('什么也不选就是全部，次序不变', () => {
    expect(found({})).toEqual(['a', 'b', 'c']);
    expect(found({ state: '', text: '  ' })).toEqual(['a', 'b', 'c']);
  });

  it.each([
    [{ state: 'returned' }, ['b']],
    [{ type: 'regional' }, ['a', 'c']],
    [{ region: '140100' }, ['a']],
    [{ text: '双塔' }, ['b']],
    [{ text: 'alpha' }, ['a']],
    [{ type: 'regional', text: '双塔' }, []],
    [{ call: 'other' }, []],
  ])('%j', (filter, ids) => {
    expect(found(filter)).toEqual(ids);
  });

  it('各状态有几项，没有的不列', () => {
    expect(countStates(heads, ['submitted', 'sealed', 'accepted'])).toEqual([
      { state: 'submitted', count: 1 },
      { state: 'sealed', count: 1 },
    ]);
  });

  it('可选的就是列表里有的，各列一次', () => {
    expect(choicesOf(heads, ({ centreType }) => [centreType, centreType])).toHaveLength(2);
  });

  it('盖章到期当天不算逾期，次日才算；已盖章的不算', () => {
    const late = (today: string) => heads.filter((one) => sealsLate(one, today)).map(({ id }) => id);
    expect(late('2023-06-01')).toEqual([]);
    expect(late('2023-06-02')).toEqual(['c']);
  });
});
