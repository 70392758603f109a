const warnFor = 3 * 60;

/** What is left of a session, and which end is nearer. */
export interface TimeLeft {
  readonly because: 'idle' | 'end';
  /** Whole seconds; 0 or less once it is over. */
  readonly seconds: number;
}

/**
 * What is left of a session, once it is little. Every answer of the server moves the idle end.
 * In: both ends as the server told them, when it told them, when it last answered anything, and now; ms by its clock.
 * Out: null while more than three minutes are left.
 */
export function timeLeft(
  ends: { readonly idleEndsAt: string; readonly endsAt: string },
  toldAt: number,
  heardAt: number,
  now: number,
): TimeLeft | null {
  const idle = Date.parse(ends.idleEndsAt) + (heardAt - toldAt) - now;
  const end = Date.parse(ends.endsAt) - now;
  const seconds = Math.ceil(Math.min(idle, end) / 1000);
  return seconds > warnFor ? null : { because: idle <= end ? 'idle' : 'end', seconds };
}

/** Minutes and seconds, `2:05`. */
export const minuteWords = (seconds: number): string =>
  `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
