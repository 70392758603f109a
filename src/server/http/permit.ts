import type { Actor } from '#kernel/actor.ts';
import type { Needs } from '#kernel/permission.ts';
import { Refusal } from '#kernel/refusal.ts';

/**
 * Lets a request pass that may call a route with these needs; whose things it may touch is the use case's question.
 * Refuses `signInNeeded`, `secondFactorNeeded`, `passwordChangeNeeded`, `notPermitted`.
 */
export function permit(needs: Needs, actor: Actor | null): void {
  if (needs === 'anyone') return;
  if (!actor) throw new Refusal('signInNeeded');
  if (needs === 'session') return;
  if (actor.missing === 'passwordChange') throw new Refusal('passwordChangeNeeded');
  if (actor.missing !== null) throw new Refusal('secondFactorNeeded', { missing: actor.missing });
  if (needs !== 'signedIn' && !actor.permissions.has(needs)) throw new Refusal('notPermitted');
}
