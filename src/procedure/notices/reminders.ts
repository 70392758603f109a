import { daysLeft } from '#kernel/days-left.ts';

/** So many days before a deadline one is reminded of it, once each. */
const reminderDays = [1, 3, 7] as const;
type ReminderDay = (typeof reminderDays)[number];

/** A reminder that is due: which of the three it is, and how many days there really are (the job may have been down). */
export interface Reminder {
  readonly of: ReminderDay;
  readonly days: number;
}

/** The reminder due now for a deadline; null while it is far off and when it is over. */
export function dueReminder(now: Date, closesAt: Date): Reminder | null {
  const days = daysLeft(now, closesAt);
  if (days < 0) return null;
  const of = reminderDays.find((most) => days <= most);
  return of === undefined ? null : { of, days };
}

/**
 * What makes a reminder one and the same: nobody gets two of a key. A deadline that was put off is another deadline.
 */
export const reminderKey = (what: string, closesAt: Date, { of }: Reminder): string =>
  `${what} ${closesAt.toISOString()} ${String(of)}`;
