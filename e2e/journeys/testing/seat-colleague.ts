import type { Actor } from '#kernel/actor.ts';
import type { Role } from '#membership/roles.ts';
import { makeManager } from '#server/demo/demo-people.ts';
import type { Journey } from './journey.ts';

/** Somebody else of an applicant's organisation, in a role. */
export async function seatColleague(
  { platform, kept }: Pick<Journey, 'platform' | 'kept'>,
  { organisationId, organisationName }: Actor,
  role: Role,
  name: string,
): Promise<Actor> {
  const grants = ['applicant'] as const;
  const organisation = { id: organisationId ?? '', name: organisationName ?? '', grants };
  const made = await makeManager(platform, kept, organisation, { name, username: `colleague-${role}` });
  await platform.db.updateTable('membership').set({ role }).where('person_id', '=', made.personId).execute();
  return made;
}
