import { describe, expect, it } from 'vitest';
import { deputyOn, needDeputation, needMovable, needRelease } from './office.ts';
import { applicationStates } from './transitions.ts';

const release = { needed: true, mayRelease: true, preparedBy: 'clerk', personId: 'leader' };
const days = { from: '2023-06-02', to: '2023-06-09' };

describe('签发与代签', () => {
  it.each([
    [{}, null],
    [{ preparedBy: null }, null],
    [{ mayRelease: false }, 'releaseNeeded'],
    [{ preparedBy: 'leader' }, 'secondPersonNeeded'],
    [{ needed: false, mayRelease: false, preparedBy: 'leader' }, null],
  ])('%j', (change, refused) => {
    const decide = () => needRelease({ ...release, ...change });
    if (refused === null) expect(decide).not.toThrow();
    else expect(decide).toThrow(refused);
  });

  it.each([
    [{}, null],
    [{ deputyId: 'leader' }, 'deputyOfOneself'],
    [{ from: '2023-05-31' }, 'badPeriod'],
    [{ to: '2023-06-01' }, 'badPeriod'],
    [{ to: '2024-06-04' }, 'badPeriod'],
    [{ from: '2023-06-01', to: '2023-06-01' }, null],
  ])('委托 %j', (change, refused) => {
    const decide = () =>
      needDeputation({ leaderId: 'leader', deputyId: 'x', ...days, ...change }, '2023-06-01');
    if (refused === null) expect(decide).not.toThrow();
    else expect(decide).toThrow(refused);
  });

  it('头尾两天都算', () => {
    const held = ['2023-06-01', '2023-06-02', '2023-06-09', '2023-06-10'].map((day) => deputyOn(days, day));
    expect(held).toEqual([false, true, true, false]);
  });

  it('推荐以前、提交以后才能移交', () => {
    const movable = applicationStates.filter((state) => {
      try {
        needMovable(state);
        return true;
      } catch {
        return false;
      }
    });
    expect(movable).toEqual(['submitted', 'sealed', 'returned']);
  });
});
