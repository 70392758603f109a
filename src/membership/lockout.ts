/** So many failures in a row close an account … */
const failuresAllowed = 5;
/** … for so long. */
const lockMilliseconds = 15 * 60_000;

/** What is known of failed attempts at one username. */
export interface Guard {
  readonly failures: number;
  readonly lockedUntil: Date | null;
  readonly lastFailure: Date;
}

/** What becomes of an attempt: whether it may be made at all, and what to remember should it fail. */
export interface Attempt {
  readonly allowed: boolean;
  readonly guard: Guard;
}

/**
 * Counts an attempt **before** the password is checked, so that many at once are not all checked: the fifth in a row
 * already leaves the lock behind, which a right password takes away again. A failure older than the lock is forgotten.
 */
export function beginAttempt(known: Guard | null, now: Date): Attempt {
  if (known?.lockedUntil && known.lockedUntil > now) return { allowed: false, guard: known };
  const fresh = known !== null && now.getTime() - known.lastFailure.getTime() < lockMilliseconds;
  const failures = fresh && known.lockedUntil === null ? known.failures + 1 : 1;
  const lockedUntil = failures >= failuresAllowed ? new Date(now.getTime() + lockMilliseconds) : null;
  return { allowed: true, guard: { failures, lockedUntil, lastFailure: now } };
}

/** Whole minutes until a lock ends, at least one. */
export function minutesLocked(lockedUntil: Date, now: Date): number {
  return Math.max(1, Math.ceil((lockedUntil.getTime() - now.getTime()) / 60_000));
}
