import { sql, type Insertable } from 'kysely';
import type { ApplicationState } from '#procedure/application/transitions.ts';
import { lockApplications } from './applications.ts';
import type { CountyTables } from './county-tables.ts';
import type { Db } from './tables.ts';

/** States in which an application may still come to another county. */
const moving = ['submitted', 'sealed', 'returned'] as const satisfies readonly ApplicationState[];

/**
 * Puts applications of a unit – all, or one – before the offices of the counties they lie in now; where counties do not
 * come first, only those that have spoken keep theirs. Out: those that came to another office, or to none.
 */
export async function assignCounties(db: Db, unitId: string, only: string | null) {
  // Held in order, so that two never wait for each other.
  if (only === null) await lockApplications(db, { unitId, states: moving });
  const { rows } = await sql<{ id: string; officeId: string | null }>`
    with wanted as (
      select a.id, coalesce(
        (select c.organisation_id from county_place p join county_office c on c.organisation_id = p.office_id
          where p.organisation_id = a.organisation_id and c.unit_id = a.unit_id
            and exists (select 1 from county_setting s where s.unit_id = a.unit_id and s.county_first)),
        (select c.organisation_id from county_office c
          where c.organisation_id = a.county_id and c.unit_id = a.unit_id
            and exists (select 1 from county_opinion o where o.application_id = a.id and o.office_id = a.county_id))
      ) as office
      from application a where a.unit_id = ${unitId} and a.state = any(${[...moving]}::text[])
        and (${only}::text is null or a.id = ${only}::text))
    update application a set county_id = w.office from wanted w
    where a.id = w.id and a.county_id is distinct from w.office
    returning a.id, a.county_id as "officeId"`.execute(db);
  return rows;
}

/** What counties said of applications, the newest first. */
export function listCountyOpinions(db: Db, applicationIds: readonly string[]) {
  return db
    .selectFrom('county_opinion as c')
    .innerJoin('organisation as o', 'o.id', 'c.office_id')
    .leftJoin('user as p', 'p.id', 'c.by_person')
    .select(['c.application_id as applicationId', 'c.version_id as versionId', 'c.office_id as officeId'])
    .select(['c.stance', 'c.text', 'c.opined_on as opinedOn', 'c.at', 'o.name as office', 'p.name as person'])
    .where('c.application_id', 'in', applicationIds.length > 0 ? applicationIds : [''])
    .orderBy('c.at', 'desc')
    .execute();
}

/** Keeps what an office said of a version; it takes the place of what that office said before. */
export async function putCountyOpinion(
  db: Db,
  opinion: Insertable<CountyTables['county_opinion']>,
): Promise<void> {
  const { stance, text, opined_on, by_person, at } = opinion;
  const rest = { stance, text, opined_on, by_person, at };
  await db
    .insertInto('county_opinion')
    .values(opinion)
    .onConflict((conflict) =>
      conflict.columns(['application_id', 'version_id', 'office_id']).doUpdateSet(rest),
    )
    .execute();
}

/** Where units go on without the county, and why; by application. */
export async function listWaivers(db: Db, applicationIds: readonly string[]) {
  const rows = await db
    .selectFrom('county_waiver')
    .select(['application_id as applicationId', 'reason', 'at'])
    .where('application_id', 'in', applicationIds.length > 0 ? applicationIds : [''])
    .execute();
  return new Map(rows.map((row) => [row.applicationId, row]));
}

export async function insertWaiver(db: Db, waiver: Insertable<CountyTables['county_waiver']>): Promise<void> {
  await db.insertInto('county_waiver').values(waiver).execute();
}

/** Takes away what was said in the counties of a unit: the application goes to another one. */
export async function dropCountyWords(db: Db, applicationId: string): Promise<void> {
  await db.deleteFrom('county_opinion').where('application_id', '=', applicationId).execute();
  await db.deleteFrom('county_waiver').where('application_id', '=', applicationId).execute();
}
