import { passwordIsDue } from './password-rules.ts';

const idleMilliseconds = 30 * 60_000;
const longestMilliseconds = 12 * 3_600_000;

/** When a session began and when it was last used. */
export interface SessionTimes {
  readonly startedAt: Date;
  readonly lastSeen: Date;
}

/** When a session ends at the latest: twelve hours after it began. */
export const endsAt = (startedAt: Date): Date => new Date(startedAt.getTime() + longestMilliseconds);

/** Whatever began at this moment or before it is over. */
export const oldestAlive = (now: Date): Date => new Date(now.getTime() - longestMilliseconds);

/** When a session ends without a further act: half an hour after the last, and never after its latest end. */
export function idleEndsAt(times: SessionTimes): Date {
  const idle = times.lastSeen.getTime() + idleMilliseconds;
  return new Date(Math.min(idle, endsAt(times.startedAt).getTime()));
}

/** Has the session ended by itself? */
export const sessionIsOver = (times: SessionTimes, now: Date): boolean => now >= idleEndsAt(times);

/** What must be known to say whether a session is whole. */
export interface SessionProof {
  readonly needsSecondFactor: boolean;
  readonly hasSecondFactor: boolean;
  /** Was the second factor given in this session? */
  readonly secondFactorGiven: boolean;
  /** When the password was set; null when somebody else chose it. */
  readonly passwordSetAt: Date | null;
}

export type Missing = 'secondFactor' | 'secondFactorSetup' | 'passwordChange';

/**
 * What a session still lacks; null when it is whole. Whoever has set up a second factor must give it, also where it is
 * not required; the password is changed last, by somebody who has proved who they are.
 */
export function missingOf(proof: SessionProof, now: Date): Missing | null {
  if (!proof.secondFactorGiven) {
    if (proof.hasSecondFactor) return 'secondFactor';
    if (proof.needsSecondFactor) return 'secondFactorSetup';
  }
  return passwordIsDue(proof.passwordSetAt, now) ? 'passwordChange' : null;
}
