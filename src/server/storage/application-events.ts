import type { EventKind } from '#kernel/event.ts';
import type { Db } from './tables.ts';

/** What an application went through, the newest first; each word that was typed is in the history of its answer instead. */
export function listApplicationEvents(db: Db, applicationId: string, left: readonly EventKind[]) {
  return db
    .selectFrom('event as e')
    .leftJoin('user as p', 'p.id', 'e.person_id')
    .leftJoin('organisation as o', 'o.id', 'e.organisation_id')
    .select(['e.at', 'e.kind', 'e.detail', 'e.organisation_id as organisationId'])
    .select(['p.name as person', 'o.name as organisation'])
    .where('e.target', '=', applicationId)
    .where('e.kind', 'not in', left)
    .orderBy('e.seq', 'desc')
    .limit(500)
    .execute();
}
