import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLeft } from '#kernel/days-left.ts';
import { dueReminder, reminderKey } from './reminders.ts';

const closesAt = new Date('2023-07-01T00:00:00+08:00');
const day = 86_400_000;

describe('期限提醒', () => {
  it.each([
    ['2023-06-22T23:59:59+08:00', null],
    ['2023-06-23T00:00:00+08:00', { of: 7, days: 7 }],
    ['2023-06-26T10:00:00+08:00', { of: 7, days: 4 }],
    ['2023-06-27T00:00:00+08:00', { of: 3, days: 3 }],
    ['2023-06-29T08:00:00+08:00', { of: 1, days: 1 }],
    ['2023-06-30T23:59:59+08:00', { of: 1, days: 0 }],
    ['2023-07-01T00:00:00+08:00', null],
  ])('6 月 30 日 24:00 截止，在 %s', (now, expected) => {
    expect(dueReminder(new Date(now), closesAt)).toEqual(expected);
  });

  it('截止在一天当中的也按那一天数', () => {
    const noon = new Date('2023-06-30T12:00:00+08:00');
    expect(daysLeft(new Date('2023-06-30T11:00:00+08:00'), noon)).toBe(0);
    expect(daysLeft(noon, noon)).toBe(-1);
  });

  it('无论多久问一次、时钟怎样倒拨，同一个期限至多三个不同的提醒', () => {
    const moments = fc.array(fc.integer({ min: -20 * day, max: 5 * day }), { maxLength: 60 });
    fc.assert(
      fc.property(moments, (offsets) => {
        const keys = offsets.flatMap((offset) => {
          const due = dueReminder(new Date(closesAt.getTime() + offset), closesAt);
          if (due === null) return [];
          expect(offset).toBeLessThan(0);
          expect(due.days).toBeLessThanOrEqual(due.of);
          return [reminderKey('deadlineNear x', closesAt, due)];
        });
        expect(new Set(keys).size).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('期限延长后是另一个期限，重新提醒', () => {
    const due = { of: 1, days: 1 } as const;
    expect(reminderKey('x', closesAt, due)).not.toBe(
      reminderKey('x', new Date(closesAt.getTime() + day), due),
    );
  });
});
