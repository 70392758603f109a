import type { Programme } from '../definition/programme.ts';

/** A span of days, both included, as `2021-01-01`. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/**
 * The days that 近两年 means for a call.
 * In: the notice, which says how it is counted; the year of the call; for months back to the day, the day of the
 * application (`2023-07-15`; until it is known, the last day before the year of the call).
 * Out: first and last day, both included: whole calendar years before that of the call, or so many months up to the day.
 */
export function twoYearWindow(
  programme: Pick<Programme, 'twoYearWindow'>,
  callYear: number,
  day = `${String(callYear - 1)}-12-31`,
): Window {
  const setting = programme.twoYearWindow;
  if ('calendarYears' in setting)
    return { from: `${String(callYear - setting.calendarYears)}-01-01`, to: `${String(callYear - 1)}-12-31` };
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const after = new Date(Date.UTC(year, month - 1, date + 1));
  const first = Date.UTC(after.getUTCFullYear(), after.getUTCMonth() - setting.months, 1);
  // 24 months before 29 February there is only a 28th.
  const from = Math.min(after.getUTCDate(), daysInMonth(first));
  return { from: iso(first + (from - 1) * 86_400_000), to: day };
}

function daysInMonth(firstOfMonth: number): number {
  const start = new Date(firstOfMonth);
  return new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)).getUTCDate();
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
