import { describe, expect, it } from 'vitest';
import { spokenMeanwhile, type GivenOpinion, type OpinionDraft } from './opinion-draft.ts';

describe('写县级意见的时候同事先出具了意见', () => {
  const said = (at: string): GivenOpinion => ({
    ...{ stance: 'agree', text: '情况属实，同意', opinedOn: '2023-06-01', at },
    ...{ office: '样例清徐县发展和改革局', by: '样例同事', current: true },
  });
  const begun = (over: string | null): OpinionDraft => ({
    ...{ stance: 'return', text: '缺社保证明', opinedOn: '2023-06-01', over },
  });
  const older = said('2023-06-01T01:00:00.000Z');
  const newer = said('2023-06-01T02:00:00.000Z');

  it('开始写以后才有的意见要告诉；开始写的时候就有的不提', () => {
    expect(spokenMeanwhile([newer, older], begun(older.at))).toBe(newer);
    expect(spokenMeanwhile([newer], begun(null))).toBe(newer);
    expect(spokenMeanwhile([newer, older], begun(newer.at))).toBeUndefined();
    expect(spokenMeanwhile([], begun(null))).toBeUndefined();
  });

  it('没有在写，就没有要告诉的', () => {
    expect(spokenMeanwhile([newer, older], null)).toBeUndefined();
  });
});
