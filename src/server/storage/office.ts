import type { Deputation } from '#procedure/application/office.ts';
import type { Day } from '#kernel/working-day.ts';
import type { Insertable } from 'kysely';
import type { NoticeTables } from './notice-tables.ts';
import type { Db } from './tables.ts';

/** Does a unit want recommendations to be released by a leader? */
export async function needsRelease(db: Db, organisationId: string): Promise<boolean> {
  const row = await db
    .selectFrom('office_setting')
    .select('needs_release')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst();
  return row?.needs_release ?? false;
}

export async function putNeedsRelease(db: Db, organisationId: string, needed: boolean): Promise<void> {
  await db
    .insertInto('office_setting')
    .values({ organisation_id: organisationId, needs_release: needed })
    .onConflict((conflict) => conflict.column('organisation_id').doUpdateSet({ needs_release: needed }))
    .execute();
}

/** Deputations of a unit that are not ended and not over, the earliest first. */
export async function listDeputies(db: Db, organisationId: string, today: Day) {
  const rows = await db
    .selectFrom('deputy as d')
    .innerJoin('user as leader', 'leader.id', 'd.leader_id')
    .innerJoin('user as deputy', 'deputy.id', 'd.deputy_id')
    .innerJoin('membership as m', 'm.person_id', 'd.leader_id')
    .select([
      'd.id',
      'd.leader_id as leaderId',
      'leader.name as leader',
      'd.deputy_id as deputyId',
      'deputy.name as deputy',
      'd.from_day as from',
      'd.to_day as to',
    ])
    .where('d.organisation_id', '=', organisationId)
    .where('d.ended_at', 'is', null)
    .where('d.to_day', '>=', today)
    // Whoever is no leader any more has nobody in their place.
    .where('m.role', '=', 'leader')
    .where('m.closed', '=', false)
    .orderBy('d.from_day')
    .orderBy('d.id')
    .execute();
  return rows;
}

export async function insertDeputy(
  db: Db,
  { id, organisationId, ...given }: Deputation & { readonly id: string; readonly organisationId: string },
): Promise<void> {
  await db
    .insertInto('deputy')
    .values({
      ...{ id, organisation_id: organisationId, leader_id: given.leaderId, deputy_id: given.deputyId },
      ...{ from_day: given.from, to_day: given.to, ended_at: null },
    })
    .execute();
}

/** Ends a deputation that somebody made. Out: whose it was; null where there is no such one. */
export async function endDeputation(db: Db, id: string, leaderId: string, now: Date): Promise<string | null> {
  const row = await db
    .updateTable('deputy')
    .set({ ended_at: now })
    .where('id', '=', id)
    .where('leader_id', '=', leaderId)
    .where('ended_at', 'is', null)
    .returning('deputy_id')
    .executeTakeFirst();
  return row?.deputy_id ?? null;
}

/** Who wrote the opinion on an application last. */
export async function preparerOf(db: Db, applicationId: string): Promise<string | null> {
  const row = await db
    .selectFrom('event')
    .select('person_id')
    .where('target', '=', applicationId)
    .where('kind', '=', 'application.opinionFiled')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.person_id ?? null;
}

/** When the paper of applications was received, and by whom. By application. */
export async function receiptsOfPaper(db: Db, applicationIds: readonly string[]) {
  if (applicationIds.length === 0) return new Map<string, never>();
  const rows = await db
    .selectFrom('paper_receipt as r')
    .leftJoin('user as p', 'p.id', 'r.by_person')
    .select(['r.application_id as applicationId', 'r.received_on as receivedOn', 'p.name as by'])
    .where('r.application_id', 'in', applicationIds)
    .execute();
  return new Map(rows.map((row) => [row.applicationId, row]));
}

/** Notes when the paper was received; null takes the note away. */
export async function putPaperReceipt(
  db: Db,
  applicationId: string,
  receipt: { readonly receivedOn: Day; readonly by: string; readonly at: Date } | null,
): Promise<void> {
  await db.deleteFrom('paper_receipt').where('application_id', '=', applicationId).execute();
  if (receipt === null) return;
  const { receivedOn, by, at } = receipt;
  await db
    .insertInto('paper_receipt')
    .values({ application_id: applicationId, received_on: receivedOn, by_person: by, at })
    .execute();
}

/** Keeps from which unit an application was moved, and why. */
export async function insertMove(db: Db, move: Insertable<NoticeTables['application_move']>): Promise<void> {
  await db.insertInto('application_move').values(move).execute();
}

/** The last move of each application: from where, and why. */
export async function lastMoves(db: Db, applicationIds: readonly string[]) {
  if (applicationIds.length === 0) return new Map<string, never>();
  const rows = await db
    .selectFrom('application_move as m')
    .innerJoin('organisation as u', 'u.id', 'm.from_unit')
    .select(['m.application_id as applicationId', 'u.name as from', 'm.reason'])
    .where('m.application_id', 'in', applicationIds)
    .orderBy('m.id')
    .execute();
  return new Map(rows.map((row) => [row.applicationId, row]));
}

/** Takes away what a unit has written about an application: it goes to another one. */
export async function dropRecommendation(db: Db, applicationId: string): Promise<void> {
  await db.deleteFrom('recommendation').where('application_id', '=', applicationId).execute();
}
