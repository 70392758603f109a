import type { Db } from './tables.ts';

/** How long after they were last heard of somebody still counts as here, in ms. */
const hereFor = 60_000;

/** Somebody is in an application now; those who have not been heard of for long are forgotten. */
export async function notePresence(
  db: Db,
  applicationId: string,
  here: {
    readonly personId: string;
    readonly page: string;
    readonly target: string | null;
    readonly at: Date;
  },
): Promise<void> {
  const { personId, page, target, at } = here;
  await db
    .insertInto('presence')
    .values({ application_id: applicationId, person_id: personId, page, target, seen_at: at })
    .onConflict((conflict) =>
      conflict.columns(['application_id', 'person_id']).doUpdateSet({ page, target, seen_at: at }),
    )
    .execute();
  await db
    .deleteFrom('presence')
    .where('application_id', '=', applicationId)
    .where('seen_at', '<', new Date(at.getTime() - hereFor))
    .execute();
}

/** Who is in an application, as far as they are of this organisation; by name. */
export function listPresent(db: Db, applicationId: string, organisationId: string, now: Date) {
  return db
    .selectFrom('presence as h')
    .innerJoin('user as p', 'p.id', 'h.person_id')
    .innerJoin('membership as m', 'm.person_id', 'h.person_id')
    .select(['h.person_id as personId', 'p.name', 'h.page', 'h.target', 'h.seen_at as at'])
    .where('h.application_id', '=', applicationId)
    .where('m.organisation_id', '=', organisationId)
    .where('m.closed', '=', false)
    .where('h.seen_at', '>=', new Date(now.getTime() - hereFor))
    .orderBy('p.name')
    .orderBy('h.person_id')
    .execute();
}
