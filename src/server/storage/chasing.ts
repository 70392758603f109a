import { sql, type Insertable } from 'kysely';
import type { NoticeTables } from './notice-tables.ts';
import type { Db } from './tables.ts';

/** Applicants – of one unit, or all – with each of their applications in a call; one row without any where there is none. */
export function listChased(db: Db, callId: string, unitId: string | null) {
  return db
    .selectFrom('organisation as o')
    .leftJoin('application as a', (join) =>
      join.onRef('a.organisation_id', '=', 'o.id').on('a.call_id', '=', callId),
    )
    .leftJoin('organisation as u', 'u.id', 'o.unit_id')
    .select([
      'o.id as organisationId',
      'o.name',
      'o.region',
      'o.contact_name as contactName',
      'o.contact_phone as contactPhone',
      'u.id as unitId',
      'u.name as unitName',
      'a.id as applicationId',
      'a.centre_type as centreType',
      'a.state',
      'a.seals_due_on as sealsDueOn',
    ])
    .where(sql<boolean>`'applicant' = any(o.grants)`)
    .$if(unitId !== null, (query) => query.where('o.unit_id', '=', unitId))
    .orderBy('o.region')
    .orderBy('o.name')
    .orderBy('a.id')
    .execute();
}

/** Notices of a call that nobody of an organisation has read: how many, and since when. By organisation. */
export async function unreadByOrganisation(
  db: Db,
  callId: string,
): Promise<Map<string, { readonly count: number; readonly since: Date }>> {
  const { rows } = await sql<{ organisation: string; count: string | number; since: Date }>`
    select organisation, count(*) as count, min(since) as since from (
      select m.organisation_id as organisation, n.key, min(n.at) as since
      from notice n join membership m on m.person_id = n.person_id
      where n.call_id = ${callId} and n.in_app and not m.closed and m.organisation_id is not null
      group by m.organisation_id, n.key having count(n.read_at) = 0) unread
    group by organisation`.execute(db);
  return new Map(
    rows.map(({ organisation, count, since }) => [organisation, { count: Number(count), since }]),
  );
}

/** Calls made about a call for applications, the newest first, with who made them. */
export function listChasingCalls(db: Db, callId: string) {
  return db
    .selectFrom('chasing_call as c')
    .leftJoin('user as p', 'p.id', 'c.by_person')
    .leftJoin('organisation as o', 'o.id', 'c.by_organisation')
    .select(['c.id', 'c.organisation_id as organisationId', 'c.at', 'c.word', 'p.name as by', 'o.name as of'])
    .where('c.call_id', '=', callId)
    .orderBy('c.at', 'desc')
    .orderBy('c.id')
    .execute();
}

export async function insertChasingCall(
  db: Db,
  row: Insertable<NoticeTables['chasing_call']>,
): Promise<void> {
  await db.insertInto('chasing_call').values(row).execute();
}
