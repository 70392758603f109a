import { sql } from 'kysely';
import type { OrganisationThere } from '#procedure/lists/organisation-list.ts';
import type { Db } from './tables.ts';

/** The lock of lists, among those of the database: a number nobody else uses. */
const takes = 32_101;

/** One list of organisations at a time: two of them may bring the same one, which is not there yet. */
export async function lockTakes(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${takes})`.execute(db);
}

/** Every organisation by what a list of new ones may touch: names, codes, and how many people belong to it. */
export async function organisationsThere(db: Db): Promise<OrganisationThere[]> {
  const rows = await db
    .selectFrom('organisation as o')
    .leftJoin('membership as m', 'm.organisation_id', 'o.id')
    .select(['o.id', 'o.name', 'o.uscc', 'o.unit_id as unitId'])
    .select((query) => query.fn.count<string | number>('m.person_id').as('people'))
    .groupBy(['o.id', 'o.name', 'o.uscc', 'o.unit_id'])
    .execute();
  return rows.map((row) => ({ ...row, people: Number(row.people) }));
}
