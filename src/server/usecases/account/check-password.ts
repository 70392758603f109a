import { Refusal } from '#kernel/refusal.ts';
import { minutesLocked, type Attempt } from '#membership/lockout.ts';
import type { AskingAnyone } from '../../context.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { countAttempt, forgetAttempts, type Guessed } from '../../storage/sign-in-guard.ts';

/** Whose password or code is tried; `personId` null when nobody has the username. */
export interface Tried {
  readonly personId: string | null;
  /** The plain username. */
  readonly username: string;
}

/**
 * Tries a password, for signing in and wherever it is asked once more; every attempt counts towards the lock.
 * Refuses `wrongPassword` and `accountLocked`, with the same words and in the same time whether the username exists.
 */
export async function checkPassword(asking: AskingAnyone, tried: Tried, password: string): Promise<void> {
  const attempt = await beginCounted(asking, 'password', tried);
  if (!(await asking.accounts.passwordFits(asking.db, tried.personId, password)))
    await failCounted(asking, attempt, tried, 'wrongPassword');
  await forgetAttempts(asking.db, 'password', tried.username, asking.clock());
}

/** Tries a code of the second factor. Refuses `wrongCode` and `accountLocked`. */
export async function checkCode(
  asking: AskingAnyone,
  tried: Tried,
  fits: () => Promise<boolean>,
): Promise<void> {
  const attempt = await beginCounted(asking, 'secondFactor', tried);
  if (!(await fits())) await failCounted(asking, attempt, tried, 'wrongCode');
  await forgetAttempts(asking.db, 'secondFactor', tried.username, asking.clock());
}

async function beginCounted(asking: AskingAnyone, guessed: Guessed, tried: Tried): Promise<Attempt> {
  const attempt = await countAttempt(asking.db, guessed, tried.username, asking.clock());
  if (!attempt.allowed) return failCounted(asking, attempt, tried, 'accountLocked');
  return attempt;
}

/** Records the failure – it must stay although the act is refused –, and refuses. What was typed as a username may be a password: it is not kept. */
async function failCounted(
  asking: AskingAnyone,
  { allowed, guard }: Attempt,
  { personId }: Tried,
  code: 'wrongPassword' | 'wrongCode' | 'accountLocked',
): Promise<never> {
  const note = { success: false, personId };
  const { lockedUntil } = guard;
  await inTransaction(asking.db, async (tx) => {
    await recordEvent(tx, asking, 'account.signInFailed', personId ?? '', { why: code }, note);
    if (allowed && lockedUntil) await recordEvent(tx, asking, 'account.locked', personId ?? '', {}, note);
  });
  if (lockedUntil)
    throw new Refusal('accountLocked', { minutes: minutesLocked(lockedUntil, asking.clock()) });
  throw new Refusal(code);
}
