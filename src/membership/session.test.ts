import { describe, expect, test } from 'vitest';
import { endsAt, idleEndsAt, missingOf, sessionIsOver } from './session.ts';

const start = new Date('2026-03-01T08:00:00Z');
const minutes = (count: number) => new Date(start.getTime() + count * 60_000);

describe('闲置 30 分钟或满 12 小时，登录结束', () => {
  test.each([
    [0, 29.999, false],
    [0, 30, true],
    [100, 129.999, false],
    [700, 719.999, false],
    [700, 720, true],
    [719, 720, true],
  ])('最后一次操作在第 %s 分钟，第 %s 分钟时 → %s', (seen, now, over) => {
    expect(sessionIsOver({ startedAt: start, lastSeen: minutes(seen) }, minutes(now))).toBe(over);
  });

  test('闲置到期不会晚于最晚结束的时刻', () => {
    expect(idleEndsAt({ startedAt: start, lastSeen: minutes(10) })).toEqual(minutes(40));
    expect(idleEndsAt({ startedAt: start, lastSeen: minutes(715) })).toEqual(endsAt(start));
  });
});

describe('登录之后还差什么', () => {
  test.each([
    [true, false, false, start, 'secondFactorSetup'],
    [true, true, false, start, 'secondFactor'],
    [true, true, true, start, null],
    [false, false, false, start, null],
    [false, true, false, start, 'secondFactor'],
    [false, false, false, null, 'passwordChange'],
    [true, true, true, null, 'passwordChange'],
    [true, true, false, null, 'secondFactor'],
  ] as const)('须双因素 %s、已设 %s、已验 %s、密码设于 %s → %s', (needs, has, given, set, missing) => {
    const proof = {
      needsSecondFactor: needs,
      hasSecondFactor: has,
      secondFactorGiven: given,
      passwordSetAt: set,
    };
    expect(missingOf(proof, minutes(1))).toBe(missing);
  });
});
