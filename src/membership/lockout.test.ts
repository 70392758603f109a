import { describe, expect, test } from 'vitest';
import { beginAttempt, minutesLocked, type Guard } from './lockout.ts';

const start = new Date('2026-03-01T08:00:00Z');
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);

/** Attempts at these seconds, all wrong. Out: whether each was allowed, and what stands at the end. */
function failAt(seconds: readonly number[]) {
  let guard: Guard | null = null;
  const allowed = seconds.map((at) => {
    const attempt = beginAttempt(guard, later(at));
    guard = attempt.guard;
    return attempt.allowed;
  });
  return { allowed, guard: guard as Guard | null };
}

describe('连续输错 5 次锁定 15 分钟', () => {
  test('前五次可以试，第六次不行', () => {
    const { allowed, guard } = failAt([0, 1, 2, 3, 4, 5]);
    expect(allowed).toEqual([true, true, true, true, true, false]);
    expect(guard?.lockedUntil).toEqual(later(4 + 900));
  });

  test('锁定到期的那一刻可以再试，差一秒不行；再试时从头计数', () => {
    expect(failAt([0, 1, 2, 3, 4, 903]).allowed.at(-1)).toBe(false);
    const { allowed, guard } = failAt([0, 1, 2, 3, 4, 904]);
    expect(allowed.at(-1)).toBe(true);
    expect(guard).toMatchObject({ failures: 1, lockedUntil: null });
  });

  test('锁定期间再试，不会延长锁定', () => {
    expect(failAt([0, 1, 2, 3, 4, 500]).guard?.lockedUntil).toEqual(later(904));
  });

  test('四次失败之后隔了 15 分钟，从头计数', () => {
    expect(failAt([0, 1, 2, 3, 903]).guard?.failures).toBe(1);
    expect(failAt([0, 1, 2, 3, 902]).guard?.failures).toBe(5);
  });
});

test('剩余分钟数向上取整，至少 1', () => {
  expect(minutesLocked(later(900), start)).toBe(15);
  expect(minutesLocked(later(61), start)).toBe(2);
  expect(minutesLocked(start, start)).toBe(1);
});
