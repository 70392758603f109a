import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begunInTime, extendDeadline, graceEnd, inTime, phaseOf, type Deadline } from './stage-deadline.ts';

const noon = Date.parse('2023-05-31T12:00:00+08:00');
const moment = fc
  .integer({ min: -100_000, max: 100_000 })
  .map((minutes) => new Date(noon + minutes * 60_000));
const deadline: fc.Arbitrary<Deadline> = fc.record({
  softAt: fc.option(moment),
  hardAt: moment,
  graceMinutes: fc.integer({ min: 0, max: 10_080 }),
});

describe('各阶段的期限', () => {
  it('截止以前总可以，不论是否已经开始', () => {
    fc.assert(
      fc.property(moment, deadline, fc.boolean(), (now, one, begun) => {
        fc.pre(now < one.hardAt);
        expect(inTime(now, one, begun)).toBe(true);
      }),
    );
  });

  it('宽限过后总不可以', () => {
    fc.assert(
      fc.property(moment, deadline, fc.boolean(), (now, one, begun) => {
        fc.pre(now >= graceEnd(one));
        expect(inTime(now, one, begun)).toBe(false);
      }),
    );
  });

  it('宽限期内只有截止前已经开始的可以', () => {
    fc.assert(
      fc.property(
        deadline,
        fc.boolean(),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (one, begun, part) => {
          fc.pre(one.graceMinutes > 0);
          const now = new Date(one.hardAt.getTime() + Math.floor(part * one.graceMinutes * 60_000));
          expect(phaseOf(now, one)).toBe('grace');
          expect(inTime(now, one, begun)).toBe(begun);
        },
      ),
    );
  });

  it('延期只会更晚：延期前可以的，延期后都可以', () => {
    fc.assert(
      fc.property(
        moment,
        deadline,
        fc.array(moment, { maxLength: 5 }),
        fc.option(moment),
        (now, one, untils, begunAt) => {
          const longer = extendDeadline(one, untils);
          expect(longer.hardAt >= one.hardAt).toBe(true);
          if (inTime(now, one, begunInTime(begunAt, one)))
            expect(inTime(now, longer, begunInTime(begunAt, longer))).toBe(true);
        },
      ),
    );
  });

  it('延期的先后次序不影响结果，重复也不影响', () => {
    fc.assert(
      fc.property(deadline, fc.array(moment, { maxLength: 5 }), (one, untils) => {
        const longer = extendDeadline(one, untils);
        expect(extendDeadline(one, [...untils].reverse())).toEqual(longer);
        expect(extendDeadline(longer, untils)).toEqual(longer);
      }),
    );
  });

  it('时钟往回拨，也只看当时的时间：早到晚只会由可以变为不可以', () => {
    fc.assert(
      fc.property(moment, moment, deadline, fc.boolean(), (a, b, one, begun) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        if (inTime(late, one, begun)) expect(inTime(early, one, begun)).toBe(true);
      }),
    );
  });

  it.each([
    ['2023-05-30T23:59:59+08:00', 'open'],
    ['2023-05-31T00:00:00+08:00', 'urged'],
    ['2023-05-31T23:59:59+08:00', 'urged'],
    ['2023-06-01T00:00:00+08:00', 'grace'],
    ['2023-06-01T01:59:59+08:00', 'grace'],
    ['2023-06-01T02:00:00+08:00', 'over'],
  ])('%s 是 %s', (now, phase) => {
    const softAt = new Date('2023-05-31T00:00:00+08:00');
    const hardAt = new Date('2023-06-01T00:00:00+08:00');
    expect(phaseOf(new Date(now), { softAt, hardAt, graceMinutes: 120 })).toBe(phase);
  });
});
