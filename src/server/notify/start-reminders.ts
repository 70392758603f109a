import type { Platform } from '../context.ts';

const tenMinutes = 10 * 60_000;

/**
 * Enqueues the job that reminds of deadlines, at once and every ten minutes; of several processes one does it.
 * Out: stops it.
 */
export function startReminders(
  { db, jobs }: Pick<Platform, 'db' | 'jobs'>,
  onFault: (error: unknown) => void,
): () => void {
  const ask = () => void jobs.send(db, 'reminders', null).catch(onFault);
  ask();
  const timer = setInterval(ask, tenMinutes);
  return () => clearInterval(timer);
}
