import type { Db } from '../storage/tables.ts';
import type { SignedIn } from './signed-in.ts';

/** A password that was found good enough, as it is kept. */
export interface PreparedPassword {
  readonly hash: string;
  /** Chosen by somebody else: must be changed at the first sign-in. */
  readonly handedOut: boolean;
}

/**
 * Accounts, passwords, second factors and sessions, on better-auth. Names, roles and organisations are `membership`'s.
 * All take the database or transaction to use; what hashes a password is slow on purpose and belongs outside
 * transactions.
 */
export interface Accounts {
  /**
   * Judges a password and hashes it. `strict` for whoever needs a second factor; `personId` (null: not there yet) for
   * the history. Refuses `weakPassword`, `usedPassword`.
   */
  preparePassword(
    db: Db,
    asked: { password: string; username: string; strict: boolean; personId: string | null },
  ): Promise<PreparedPassword>;
  /** Does the password fit? With nobody (null) it takes the same time and does not. */
  passwordFits(db: Db, personId: string | null, password: string): Promise<boolean>;
  /** Makes an account. Refuses `badUsername`, `usernameTaken`. Out: the person's id. */
  create(
    db: Db,
    account: { username: string; password: PreparedPassword; name: string; now: Date },
  ): Promise<string>;
  /** Sets a password and remembers it among the last ones. Sessions are the caller's question. */
  setPassword(db: Db, personId: string, password: PreparedPassword, now: Date): Promise<void>;

  /** A fresh second factor, which counts from `confirmSecondFactor` on. Out: its secret, and the address an app reads. */
  startSecondFactor(db: Db, personId: string, username: string): Promise<{ secret: string; uri: string }>;
  /** Makes the started factor the only one. Out: the recovery codes to print, or null when the code is wrong. */
  confirmSecondFactor(db: Db, personId: string, code: string, now: Date): Promise<string[] | null>;
  /** Is the code right, and not yet used? It is used up by asking. */
  checkSecondFactor(
    db: Db,
    personId: string,
    given: { code: string; kind: 'totp' | 'recovery' },
    now: Date,
  ): Promise<boolean>;
  /** Takes the second factor away: it must be set up anew where it is required. */
  dropSecondFactor(db: Db, personId: string): Promise<void>;

  /** Begins a session; `whole` when nothing more has to be proved. */
  begin(db: Db, personId: string, now: Date, whole?: boolean): Promise<{ token: string; endsAt: Date }>;
  /** Ends a session. */
  end(db: Db, token: string): Promise<void>;
  /** Ends all sessions of a person, but perhaps one. */
  endAll(db: Db, personId: string, exceptToken?: string | null): Promise<void>;
  /** Who a session belongs to, or null when it is over; remembered for ten seconds. */
  signedIn(token: string): Promise<SignedIn | null>;
  /** Forgets what is remembered of a person's sessions. Called **after** the transaction that ended or changed them. */
  forget(personId: string): void;
}
