/** Stages of a call that may have a deadline of their own, in their order: 提交, 盖章, 推荐上报. */
export const callStages = ['submit', 'seal', 'recommend'] as const;
export type CallStage = (typeof callStages)[number];

/** When a stage ends. */
export interface Deadline {
  /** From here on pages urge; nothing is refused. */
  readonly softAt: Date | null;
  /** Half-open: at this very moment it is over. */
  readonly hardAt: Date;
  /** For so many minutes after `hardAt`, what was begun before it may still be finished. */
  readonly graceMinutes: number;
}

/** How a moment stands to a deadline. `grace`: only what was begun in time may still be finished. */
export type DeadlinePhase = 'open' | 'urged' | 'grace' | 'over';

/** The moment at which the grace ends; without grace the deadline itself. */
export const graceEnd = ({ hardAt, graceMinutes }: Deadline): Date =>
  new Date(hardAt.getTime() + graceMinutes * 60_000);

/** In which phase a moment lies. */
export function phaseOf(now: Date, deadline: Deadline): DeadlinePhase {
  if (now >= graceEnd(deadline)) return 'over';
  if (now >= deadline.hardAt) return 'grace';
  return deadline.softAt !== null && now >= deadline.softAt ? 'urged' : 'open';
}

/** Was something begun before the deadline? Null: it was not begun. */
export const begunInTime = (begunAt: Date | null, { hardAt }: Deadline): boolean =>
  begunAt !== null && begunAt < hardAt;

/** May a stage still be finished? Hangs on the moment, the deadline, and whether it was begun in time; on nothing else. */
export function inTime(now: Date, deadline: Deadline, begun: boolean): boolean {
  const phase = phaseOf(now, deadline);
  return phase === 'grace' ? begun : phase !== 'over';
}

/** The deadline after extensions: the latest counts, and none ever shortens it. In: what the call set, new ends. */
export function extendDeadline(deadline: Deadline, untils: readonly Date[]): Deadline {
  const hardAt = untils.reduce((latest, until) => (until > latest ? until : latest), deadline.hardAt);
  return { ...deadline, hardAt };
}
