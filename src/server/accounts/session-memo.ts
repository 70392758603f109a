import { sessionIsOver } from '#membership/session.ts';
import { findSession, touchSession } from '../storage/sessions.ts';
import type { Db } from '../storage/tables.ts';
import type { Accounts } from './accounts.ts';
import { readSession, type SignedIn } from './signed-in.ts';

/** For so long a session is not asked for again … */
const memoMilliseconds = 10_000;
/** … and so seldom it is written that it was used. */
const touchMilliseconds = 60_000;
const mostRemembered = 10_000;

interface Remembered {
  readonly until: number;
  readonly signedIn: SignedIn;
}

/**
 * Remembers for ten seconds who a session belongs to: a save then asks nothing of the database but to be kept.
 * Another process sees an ended session ten seconds late; this one at once.
 */
export function sessionMemo(db: Db, clock: () => Date): Pick<Accounts, 'signedIn' | 'forget'> {
  const memo = new Map<string, Remembered>();
  // Counts what was forgotten, so that a session read before an act is not remembered after it.
  let forgotten = 0;

  return {
    async signedIn(token) {
      const now = clock();
      const known = memo.get(token);
      if (known && known.until > now.getTime() && now < known.signedIn.endsAt) return known.signedIn;
      memo.delete(token);
      const begun = forgotten;
      const found = await findSession(db, token);
      if (!found || sessionIsOver(found, now)) return null;
      if (now.getTime() - found.lastSeen.getTime() >= touchMilliseconds) await touchSession(db, token, now);
      const signedIn = readSession(found, now);
      if (begun === forgotten) {
        if (memo.size >= mostRemembered) memo.clear();
        memo.set(token, { until: now.getTime() + memoMilliseconds, signedIn });
      }
      return signedIn;
    },

    forget(personId) {
      forgotten += 1;
      for (const [token, { signedIn }] of memo) if (signedIn.actor.personId === personId) memo.delete(token);
    },
  };
}
