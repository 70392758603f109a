import { endOfDay } from '#kernel/working-day.ts';

const millisecondsADay = 86_400_000;

/** The moments of a call that is open from 0:00 of one day to 24:00 of another, as ISO text. In: days, YYYY-MM-DD. */
export const callMoments = (opensOn: string, closesOn: string): { opensAt: string; closesAt: string } => ({
  opensAt: new Date(endOfDay(opensOn).getTime() - millisecondsADay).toISOString(),
  closesAt: endOfDay(closesOn).toISOString(),
});

/** What is typed of a call's further deadlines; an empty text: none. Days end at 24:00, the grace is in hours. */
export interface TimeForm {
  readonly softOn: string;
  readonly graceHours: string;
  readonly sealOn: string;
  readonly recommendSoftOn: string;
  readonly recommendOn: string;
}

export const noTimes: TimeForm = {
  ...{ softOn: '', graceHours: '0', sealOn: '', recommendSoftOn: '', recommendOn: '' },
};

/** The same as opening a call takes it; the grace holds for every stage. */
export function callTimes({ softOn, graceHours, sealOn, recommendSoftOn, recommendOn }: TimeForm) {
  const graceMinutes = Math.round(Number(graceHours) * 60);
  return {
    graceMinutes,
    softAt: endOrNull(softOn),
    seal: sealOn === '' ? null : { softAt: null, hardAt: endOfDay(sealOn).toISOString(), graceMinutes },
    recommend:
      recommendOn === ''
        ? null
        : { softAt: endOrNull(recommendSoftOn), hardAt: endOfDay(recommendOn).toISOString(), graceMinutes },
  };
}

const endOrNull = (day: string): string | null => (day === '' ? null : endOfDay(day).toISOString());
