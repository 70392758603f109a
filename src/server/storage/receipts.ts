import type { Db } from './tables.ts';

/** What the receipt of an application says: of its version and of whoever submitted it last. */
export function selectReceipt(db: Db, applicationId: string) {
  return db
    .selectFrom('application as a')
    .innerJoin('version as v', 'v.id', 'a.version_id')
    .select(['a.number', 'a.submitted_at as submittedAt', 'a.seals_due_on as sealsDueOn', 'v.digest'])
    .select((query) =>
      query
        .selectFrom('event as e')
        .innerJoin('user as p', 'p.id', 'e.person_id')
        .select('p.name')
        .whereRef('e.target', '=', 'a.id')
        .where('e.kind', '=', 'application.submitted')
        .orderBy('e.seq', 'desc')
        .limit(1)
        .as('submittedBy'),
    )
    .where('a.id', '=', applicationId)
    .executeTakeFirst();
}
