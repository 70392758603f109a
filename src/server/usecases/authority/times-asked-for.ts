import type { Deadlines } from '#procedure/application/decide-times.ts';
import type { Deadline } from '#procedure/application/stage-deadline.ts';

interface Asked {
  readonly softAt?: string | null | undefined;
  readonly hardAt: string;
  readonly graceMinutes?: number | undefined;
}

/** The deadlines that opening a call asks for; moments that are none become invalid dates, which `decideTimes` refuses. */
export function timesAskedFor(input: {
  readonly closesAt: string;
  readonly softAt?: string | null | undefined;
  readonly graceMinutes?: number | undefined;
  readonly seal?: Asked | null | undefined;
  readonly recommend?: Asked | null | undefined;
}): Deadlines {
  const { closesAt, softAt, graceMinutes, seal, recommend } = input;
  return {
    submit: deadlineOf({ softAt, graceMinutes, hardAt: closesAt }),
    ...(seal && { seal: deadlineOf(seal) }),
    ...(recommend && { recommend: deadlineOf(recommend) }),
  };
}

const deadlineOf = ({ softAt, hardAt, graceMinutes = 0 }: Asked): Deadline => ({
  softAt: typeof softAt === 'string' ? new Date(softAt) : null,
  hardAt: new Date(hardAt),
  graceMinutes,
});
