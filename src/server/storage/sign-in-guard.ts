import { sql } from 'kysely';
import { beginAttempt, type Attempt } from '#membership/lockout.ts';
import { inTransaction } from './in-transaction.ts';
import type { Db } from './tables.ts';

/** After so long a failure says nothing any more and its row goes. */
const kept = 24 * 3_600_000;

/** What is guessed at. Guesses at a password and at a code are counted apart: a right password forgives no wrong code. */
export type Guessed = 'password' | 'secondFactor';

/** No username has a space in it. */
const keyOf = (guessed: Guessed, username: string): string =>
  guessed === 'password' ? username : `second-factor ${username}`;

/** As part of a question about people: until when their username is locked. */
export const lockedUntil = sql<Date | null>`(
  select max(locked_until) from sign_in_guard
  where sign_in_guard.username in ("user".username, 'second-factor ' || "user".username))`;

/**
 * Counts an attempt at a username – whether anybody has it or not – and says whether it may be made. The row is locked
 * meanwhile, so of many attempts at once each counts.
 */
export function countAttempt(db: Db, guessed: Guessed, name: string, now: Date): Promise<Attempt> {
  const username = keyOf(guessed, name);
  return inTransaction(db, async (tx) => {
    await tx
      .insertInto('sign_in_guard')
      .values({ username, failures: 0, locked_until: null, last_failure: now })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const row = await tx
      .selectFrom('sign_in_guard')
      .selectAll()
      .where('username', '=', username)
      .forUpdate()
      .executeTakeFirstOrThrow();
    const known = { failures: row.failures, lockedUntil: row.locked_until, lastFailure: row.last_failure };
    const attempt = beginAttempt(known, now);
    const { guard } = attempt;
    await tx
      .updateTable('sign_in_guard')
      .set({ failures: guard.failures, locked_until: guard.lockedUntil, last_failure: guard.lastFailure })
      .where('username', '=', username)
      .execute();
    return attempt;
  });
}

/** A right answer: no guess at it is held against the username any more. */
export async function forgetAttempts(db: Db, guessed: Guessed, name: string, now: Date): Promise<void> {
  await forget(db, [keyOf(guessed, name)], now);
}

/** Lifts every lock of a username. */
export async function unlock(db: Db, name: string, now: Date): Promise<void> {
  await forget(db, [keyOf('password', name), keyOf('secondFactor', name)], now);
}

async function forget(db: Db, usernames: readonly string[], now: Date): Promise<void> {
  await db
    .deleteFrom('sign_in_guard')
    .where((row) =>
      row.or([row('username', 'in', usernames), row('last_failure', '<', new Date(now.getTime() - kept))]),
    )
    .execute();
}
