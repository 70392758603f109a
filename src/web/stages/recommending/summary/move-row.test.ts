import { describe, expect, it } from 'vitest';
import type { ApplicationState } from '#procedure/application/transitions.ts';
import { moveItem, moveRow } from './move-row.ts';

const rows = (...states: readonly ApplicationState[]) =>
  states.map((state, at) => ({ state, id: 'abcd'[at] }));
const ids = (moved: ReturnType<typeof rows>) => moved.map(({ id }) => id).join('');

describe('调整推荐次序', () => {
  const all = rows('recommended', 'recommended', 'recommended', 'recommended');
  it.each([
    [0, 1, 'bacd'],
    [3, 0, 'dabc'],
    [0, 3, 'bcda'],
    [2, 2, 'abcd'],
    [0, -1, 'abcd'],
    [3, 4, 'abcd'],
    [7, 0, 'abcd'],
  ])('从第 %d 位到第 %d 位得 %s', (from, to, order) => {
    expect(ids(moveRow(all, from, to))).toBe(order);
  });

  it('已上报、已受理的不动，别的也不能排到它前面', () => {
    const mixed = rows('accepted', 'handedUp', 'recommended', 'recommended');
    expect(ids(moveRow(mixed, 3, 2))).toBe('abdc');
    expect(ids(moveRow(mixed, 3, 0))).toBe('abcd');
    expect(ids(moveRow(mixed, 0, 3))).toBe('abcd');
  });

  it('移动不增不减', () => {
    expect(moveItem(['x'], 0, 0)).toEqual(['x']);
    expect(moveItem([], 0, 0)).toEqual([]);
  });
});
