import { betterAuth } from 'better-auth';
import { twoFactor, username } from 'better-auth/plugins';
import { plainUsername, usernameIsGood } from '#membership/username.ts';
import { newId } from '../new-id.ts';
import type { Db } from '../storage/tables.ts';

/** How better-auth is set up. Its own routes are not mounted, it sends nothing anywhere and keeps no session cache. */
export function authOptions(db: Db, secret: string) {
  return {
    appName: 'shuzhuan',
    baseURL: 'http://localhost',
    secret,
    database: { db, type: 'postgres' as const },
    telemetry: { enabled: false },
    logger: { level: 'error' as const },
    emailAndPassword: { enabled: true },
    session: { cookieCache: { enabled: false } },
    advanced: { database: { generateId: newId } },
    plugins: [
      username({
        minUsernameLength: 2,
        maxUsernameLength: 40,
        usernameNormalization: plainUsername,
        usernameValidator: usernameIsGood,
      }),
      twoFactor(),
    ],
  };
}

const open = (db: Db, secret: string) => betterAuth(authOptions(db, secret)).$context;

/** better-auth's own functions, bound to a database or transaction. */
export type AuthOn = (db: Db) => ReturnType<typeof open>;

/**
 * Binds better-auth to whatever it is asked to work on. One made for the whole database would ask its own questions
 * beside an open transaction, and with one connection wait for ever; one more costs a millisecond.
 */
export function authOn(secret: string): AuthOn {
  const bound = new WeakMap<Db, ReturnType<typeof open>>();
  return (db) => {
    const known = bound.get(db);
    if (known) return known;
    const context = open(db, secret);
    bound.set(db, context);
    return context;
  };
}
