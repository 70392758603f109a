import { dayOf } from '#kernel/working-day.ts';

const offset = 8 * 3_600_000;

/** The day of a moment in Asia/Shanghai, YYYY-MM-DD. In: ISO text. */
export const dayWords = (moment: string): string => dayOf(new Date(moment));

/** Day and minute of a moment in Asia/Shanghai, YYYY-MM-DD HH:mm. In: ISO text. */
export const momentWords = (moment: string): string =>
  `${dayWords(moment)} ${new Date(Date.parse(moment) + offset).toISOString().slice(11, 16)}`;

/** The last day of a window that is open until a moment: 24:00 of a day is written as that day. */
export const lastDayWords = (closesAt: string): string => dayOf(new Date(Date.parse(closesAt) - 1));
