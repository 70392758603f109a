import { Refusal } from '#kernel/refusal.ts';
import type { Asking } from '../../context.ts';
import { lockOrganisation, type Organisation } from '../../storage/organisations.ts';
import type { Db } from '../../storage/tables.ts';

/** Id of the organisation of whoever asks. Refuses `notFound` to an administrator, who has none. */
export function ownOrganisationId({ actor }: Asking): string {
  if (actor.organisationId === null) throw new Refusal('notFound');
  return actor.organisationId;
}

/** One's own organisation, held until the transaction ends. Refuses `notFound`. */
export async function lockOwnOrganisation(tx: Db, asking: Asking): Promise<Organisation> {
  const organisation = await lockOrganisation(tx, ownOrganisationId(asking));
  if (!organisation) throw new Refusal('notFound');
  return organisation;
}
