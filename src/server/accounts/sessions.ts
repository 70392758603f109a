import { endsAt } from '#membership/session.ts';
import { dropOldSessions, endSessions, keepSession } from '../storage/sessions.ts';
import type { Accounts } from './accounts.ts';
import type { AuthOn } from './better-auth.ts';

type Sessions = Pick<Accounts, 'begin' | 'end' | 'endAll'>;

/** Sessions: the row of better-auth names the token and its end, ours what was proved and when it was last used. */
export function sessionsBy(auth: AuthOn): Sessions {
  return {
    async begin(db, personId, now, whole = false) {
      const { internalAdapter, adapter } = await auth(db);
      // What ended by itself goes with the next beginning.
      const over = { field: 'expiresAt', operator: 'lte', value: now } as const;
      await adapter.deleteMany({ model: 'session', where: [over] });
      await dropOldSessions(db, now);
      const times = { createdAt: now, updatedAt: now, expiresAt: endsAt(now) };
      const { token } = await internalAdapter.createSession(personId, false, times, true);
      await keepSession(db, { token, personId, whole, now });
      return { token, endsAt: times.expiresAt };
    },

    async end(db, token) {
      const { internalAdapter } = await auth(db);
      await endSessions(db, [token]);
      await internalAdapter.deleteSession(token);
    },

    async endAll(db, personId, exceptToken) {
      const { internalAdapter } = await auth(db);
      const sessions = await internalAdapter.listSessions(personId);
      const ending = sessions.map(({ token }) => token).filter((token) => token !== exceptToken);
      if (ending.length === 0) return;
      await endSessions(db, ending);
      for (const token of ending) await internalAdapter.deleteSession(token);
    },
  };
}
