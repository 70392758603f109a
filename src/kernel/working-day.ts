/** A day as people write it, YYYY-MM-DD, in Asia/Shanghai. */
export type Day = string;

/** Says of a day whether work is done on it; refuses (throws) a year whose calendar is not published. */
export type IsWorkingDay = (day: Day) => boolean;

const millisecondsADay = 86_400_000;
/** 山西 keeps the time of Beijing, without summer time. */
const offset = 8 * 3_600_000;

/** The day it is in Asia/Shanghai at a moment. */
export function dayOf(moment: Date): Day {
  return new Date(moment.getTime() + offset).toISOString().slice(0, 10);
}

/** The first moment after a day: a day ends at 24:00. */
export function endOfDay(day: Day): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - offset + millisecondsADay);
}

/** The day that many working days after another one, which itself does not count. */
export function addWorkingDays(day: Day, count: number, isWorkingDay: IsWorkingDay): Day {
  let current = day;
  let left = count;
  while (left > 0) {
    current = new Date(Date.parse(`${current}T00:00:00Z`) + millisecondsADay).toISOString().slice(0, 10);
    if (isWorkingDay(current)) left -= 1;
  }
  return current;
}
