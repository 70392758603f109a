import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import type { SignedIn } from '../../accounts/signed-in.ts';
import type { AskingAnyone } from '../../context.ts';

/** The session a request came with. Refuses `signInNeeded` where it has none. */
export async function ownSession(
  asking: AskingAnyone,
): Promise<{ actor: Actor; token: string; signedIn: SignedIn }> {
  const { actor, session } = asking;
  const signedIn = session.token === null ? null : await asking.accounts.signedIn(session.token);
  if (!actor || session.token === null || !signedIn) throw new Refusal('signInNeeded');
  return { actor, token: session.token, signedIn };
}
