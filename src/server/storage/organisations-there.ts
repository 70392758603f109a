import type { OrganisationThere } from '#procedure/lists/organisation-list.ts';
import type { Db } from './tables.ts';

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
