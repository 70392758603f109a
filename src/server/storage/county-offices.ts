import { sql } from 'kysely';
import type { Db } from './tables.ts';

/** Does a unit want its counties to speak first? */
export async function countyFirst(db: Db, unitId: string): Promise<boolean> {
  const row = await db
    .selectFrom('county_setting')
    .select('county_first')
    .where('unit_id', '=', unitId)
    .executeTakeFirst();
  return row?.county_first ?? false;
}

export async function putCountyFirst(db: Db, unitId: string, first: boolean): Promise<void> {
  await db
    .insertInto('county_setting')
    .values({ unit_id: unitId, county_first: first })
    .onConflict((conflict) => conflict.column('unit_id').doUpdateSet({ county_first: first }))
    .execute();
}

/** The offices a unit has invited, with how many people are in each, by county. */
export async function listOffices(db: Db, unitId: string) {
  const rows = await db
    .selectFrom('county_office as c')
    .innerJoin('organisation as o', 'o.id', 'c.organisation_id')
    .select(['o.id', 'o.name', 'c.county'])
    .select(
      sql<
        string | number
      >`(select count(*) from membership m where m.organisation_id = o.id and not m.closed)`.as('people'),
    )
    .where('c.unit_id', '=', unitId)
    .orderBy('c.county')
    .execute();
  return rows.map((row) => ({ ...row, people: Number(row.people) }));
}

export function insertOffice(
  db: Db,
  office: { readonly organisation_id: string; readonly unit_id: string; readonly county: string },
) {
  return db.insertInto('county_office').values(office).execute();
}

/** The organisations of a unit, and the office of the county each lies in. */
export function listPlaced(db: Db, unitId: string) {
  return db
    .selectFrom('organisation as o')
    .leftJoin('county_place as p', 'p.organisation_id', 'o.id')
    .leftJoin('county_office as c', (join) =>
      join.onRef('c.organisation_id', '=', 'p.office_id').onRef('c.unit_id', '=', 'o.unit_id'),
    )
    .select(['o.id', 'o.name', 'c.organisation_id as officeId'])
    .where('o.unit_id', '=', unitId)
    .orderBy('o.name')
    .orderBy('o.id')
    .execute();
}

/** Says in which county an organisation lies; null: in none. */
export async function placeOrganisation(
  db: Db,
  organisationId: string,
  officeId: string | null,
): Promise<void> {
  await db.deleteFrom('county_place').where('organisation_id', '=', organisationId).execute();
  if (officeId === null) return;
  await db
    .insertInto('county_place')
    .values({ organisation_id: organisationId, office_id: officeId })
    .execute();
}
