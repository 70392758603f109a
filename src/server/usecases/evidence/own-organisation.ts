import type { Actor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';

/** The organisation of the one who asks. Refuses `notPermitted` for an administrator, who belongs to none. */
export function ownOrganisation(actor: Actor): string {
  if (actor.organisationId === null) throw new Refusal('notPermitted');
  return actor.organisationId;
}
