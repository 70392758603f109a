import type { Db } from './tables.ts';

/** Who is in charge of each of these applications, and how they came to it. */
export async function listKeepers(db: Db, where: { applicationId: string } | { organisationId: string }) {
  const rows = await db
    .selectFrom('keeper as k')
    .innerJoin('application as a', 'a.id', 'k.application_id')
    .leftJoin('user as p', 'p.id', 'k.person_id')
    .leftJoin('user as g', 'g.id', 'k.given_by')
    .select(['k.application_id as applicationId', 'k.person_id as personId', 'k.word', 'k.since'])
    .select(['p.name', 'g.name as givenBy'])
    .$if('applicationId' in where, (query) =>
      query.where('a.id', '=', 'applicationId' in where ? where.applicationId : ''),
    )
    .$if('organisationId' in where, (query) =>
      query.where('a.organisation_id', '=', 'organisationId' in where ? where.organisationId : ''),
    )
    .orderBy('k.application_id')
    .execute();
  return rows.map((row) => ({ ...row, name: row.name ?? '' }));
}

/** Puts somebody in charge of an application. */
export async function setKeeper(
  db: Db,
  applicationId: string,
  keeper: { personId: string; word: string; givenBy: string | null; since: Date },
): Promise<void> {
  const { personId, word, givenBy, since } = keeper;
  const row = { person_id: personId, word, given_by: givenBy, since };
  await db
    .insertInto('keeper')
    .values({ application_id: applicationId, ...row })
    .onConflict((conflict) => conflict.column('application_id').doUpdateSet(row))
    .execute();
}
