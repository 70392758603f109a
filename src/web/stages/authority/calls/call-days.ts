import { endOfDay } from '#kernel/working-day.ts';

const millisecondsADay = 86_400_000;

/** The moments of a call that is open from 0:00 of one day to 24:00 of another, as ISO text. In: days, YYYY-MM-DD. */
export const callMoments = (opensOn: string, closesOn: string): { opensAt: string; closesAt: string } => ({
  opensAt: new Date(endOfDay(opensOn).getTime() - millisecondsADay).toISOString(),
  closesAt: endOfDay(closesOn).toISOString(),
});
