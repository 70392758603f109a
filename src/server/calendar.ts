import chineseDays from 'chinese-days';
import type { Day, IsWorkingDay } from '#kernel/working-day.ts';

const published = new Map<string, boolean>();

/** Is the official calendar of holidays and make-up days of this year known? */
function isPublished(year: string): boolean {
  const known = published.get(year);
  if (known !== undefined) return known;
  const found = chineseDays.getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false).length > 0;
  published.set(year, found);
  return found;
}

/** New Year's days are free in every year, whatever else is proclaimed. */
const newYear = /-01-0[123]$/u;

/**
 * Is work done on this day, by the official calendar? Of a year whose calendar is not proclaimed yet only Monday to
 * Friday outside the New Year count (assumed): a submission in the last days of December must not fail for it.
 */
export const isWorkingDay: IsWorkingDay = (day: Day) => {
  if (isPublished(day.slice(0, 4))) return chineseDays.isWorkday(day);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !newYear.test(day);
};
