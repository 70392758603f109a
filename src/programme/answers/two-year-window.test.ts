import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twoYearWindow } from './two-year-window.ts';

const calendar = { twoYearWindow: { calendarYears: 2 } };
const toTheDay = { twoYearWindow: { months: 24 } };

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
const twoYearsOn = (day: string) => `${String(Number(day.slice(0, 4)) + 2)}${day.slice(4)}`;

describe('近两年', () => {
  it.each([
    [2023, '2021-01-01', '2022-12-31'],
    [2027, '2025-01-01', '2026-12-31'],
  ])('对 %i 年的申报是之前两个完整的自然年', (year, from, to) => {
    expect(twoYearWindow(calendar, year)).toEqual({ from, to });
    expect(twoYearWindow(calendar, year, `${String(year)}-07-15`)).toEqual({ from, to });
  });

  it.each([
    ['2023-07-15', '2021-07-16'],
    ['2023-12-31', '2022-01-01'],
    ['2024-02-29', '2022-03-01'],
    ['2024-02-28', '2022-02-28'],
    ['2023-02-28', '2021-03-01'],
    ['2026-02-28', '2024-03-01'],
  ])('设为 24 个月时，到 %s 为止从 %s 算起', (day, from) => {
    expect(twoYearWindow(toTheDay, 2023, day)).toEqual({ from, to: day });
  });

  it('设为 24 个月而申报日未定时，算到申报当年之前', () => {
    expect(twoYearWindow(toTheDay, 2023)).toEqual(twoYearWindow(calendar, 2023));
  });

  it('无论怎样设置，恰好是两年：最后一天的次日就是第一天的两年之后', () => {
    const days = fc.date({ min: new Date('2010-01-01'), max: new Date('2090-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(calendar, toTheDay), (date, setting) => {
        const day = date.toISOString().slice(0, 10);
        const { from, to } = twoYearWindow(setting, date.getUTCFullYear(), day);
        const next = dayAfter(to);
        // 两年前没有 2 月 29 日，从 28 日算起。
        expect(twoYearsOn(from)).toBe(next.endsWith('-02-29') ? `${next.slice(0, 4)}-02-28` : next);
      }),
    );
  });
});
