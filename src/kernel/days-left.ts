import { dayOf } from './working-day.ts';

const day = 86_400_000;

/**
 * Days from today to the last day of a window that is open until `closesAt` (24:00 of a day counts as that day), in
 * Asia/Shanghai: 0 on the last day itself, negative once it is over.
 */
export function daysLeft(now: Date, closesAt: Date): number {
  const last = dayOf(new Date(closesAt.getTime() - 1));
  const days = Math.round((Date.parse(last) - Date.parse(dayOf(now))) / day);
  return now >= closesAt ? Math.min(days, -1) : days;
}
