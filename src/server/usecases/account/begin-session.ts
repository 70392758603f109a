import type { Actor } from '#kernel/actor.ts';
import type { AskingAnyone } from '../../context.ts';
import { setMembership } from '../../storage/people.ts';
import { recordEvent } from '../../storage/record-event.ts';
import type { Db } from '../../storage/tables.ts';

/** How somebody signed in, as the event says it. */
export type SignInWay = 'password' | 'link' | 'code' | 'registration';

/** A session that was begun in a transaction; it counts once that is over. */
export interface Begun {
  readonly token: string;
  readonly endsAt: Date;
}

/** Begins a session in the transaction of the act that leads to it, and ends the one the browser had. */
export async function beginSession(
  tx: Db,
  asking: AskingAnyone,
  personId: string,
  way: SignInWay,
): Promise<Begun> {
  const now = asking.clock();
  if (asking.session.token !== null) await asking.accounts.end(tx, asking.session.token);
  const begun = await asking.accounts.begin(tx, personId, now, way === 'link');
  await setMembership(tx, personId, { lastSignIn: now });
  await recordEvent(tx, asking, 'account.signedIn', personId, { way }, { personId });
  return begun;
}

/** After the transaction: gives the browser its cookie. Out: what the session still lacks. */
export async function handOverSession(
  asking: AskingAnyone,
  { token, endsAt }: Begun,
): Promise<{ missing: Actor['missing'] }> {
  if (asking.actor) asking.accounts.forget(asking.actor.personId);
  asking.session.set(token, endsAt);
  return stillMissing(asking, token);
}

/** What a session still lacks, as it stands now. */
export async function stillMissing(
  asking: AskingAnyone,
  token: string,
): Promise<{ missing: Actor['missing'] }> {
  const signedIn = await asking.accounts.signedIn(token);
  return { missing: signedIn?.actor.missing ?? null };
}
