import { sql } from 'kysely';
import type { Choice } from '#procedure/notices/channels.ts';
import type { Db } from './tables.ts';

/** Notices with the names of what they are about. */
const notices = (db: Db) =>
  db
    .selectFrom('notice as n')
    .leftJoin('application as a', 'a.id', 'n.application_id')
    .leftJoin('organisation as o', 'o.id', 'n.organisation_id')
    .leftJoin('call as c', 'c.id', 'n.call_id')
    .leftJoin('organisation as u', (join) =>
      join.on('u.id', '=', sql<string>`coalesce(a.unit_id, o.unit_id)`),
    )
    .select([
      'n.id',
      'n.person_id as personId',
      'n.kind',
      'n.application_id as applicationId',
      'n.call_id as callId',
      'n.detail',
      'n.at',
      'n.read_at as readAt',
      'a.centre_type as centreType',
      'o.name as applicant',
      'u.name as unit',
      'c.title as call',
      'c.closes_at as closesAt',
    ]);

export type NoticeRow = Awaited<ReturnType<ReturnType<typeof notices>['execute']>>[number];

/** Which notices of a person are wanted: older than one, unread alone, so many. */
export interface NoticeFilter {
  readonly before?: number | undefined;
  readonly unread: boolean;
  readonly limit: number;
}

/** Notices somebody is shown in the app, the newest first. */
export function listNotices(db: Db, personId: string, filter: NoticeFilter): Promise<NoticeRow[]> {
  const { before, unread, limit } = filter;
  return notices(db)
    .where('n.person_id', '=', personId)
    .where('n.in_app', '=', true)
    .$if(before !== undefined, (query) => query.where('n.id', '<', before ?? 0))
    .$if(unread, (query) => query.where('n.read_at', 'is', null))
    .orderBy('n.id', 'desc')
    .limit(limit)
    .execute();
}

/** One notice, whosever it is. */
export function findNotice(db: Db, id: number): Promise<NoticeRow | undefined> {
  return notices(db).where('n.id', '=', id).executeTakeFirst();
}

/** How many notices somebody has not read. */
export async function countUnread(db: Db, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom('notice')
    .select((query) => query.fn.countAll<string | number>().as('count'))
    .where('person_id', '=', personId)
    .where('in_app', '=', true)
    .where('read_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Marks one notice of somebody as read, if it is not. Out: is there such a one? */
export async function readNotice(db: Db, personId: string, id: number, now: Date): Promise<boolean> {
  const row = await db
    .updateTable('notice')
    .set((eb) => ({ read_at: eb.fn.coalesce('read_at', eb.val(now)) }))
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .where('in_app', '=', true)
    .returning('id')
    .executeTakeFirst();
  return row !== undefined;
}

/** Marks all notices of somebody up to one as read: what came after it has not been seen. */
export async function readNoticesUpTo(db: Db, personId: string, id: number, now: Date): Promise<void> {
  await db
    .updateTable('notice')
    .set({ read_at: now })
    .where('person_id', '=', personId)
    .where('id', '<=', id)
    .where('read_at', 'is', null)
    .execute();
}

/** What somebody has chosen. */
export function listChoices(db: Db, personId: string): Promise<Choice[]> {
  return db
    .selectFrom('notice_choice')
    .select(['kind', 'channel', 'wanted'])
    .where('person_id', '=', personId)
    .execute();
}

/** Takes the place of what was chosen before. */
export async function putChoices(db: Db, personId: string, choices: readonly Choice[]): Promise<void> {
  await db.deleteFrom('notice_choice').where('person_id', '=', personId).execute();
  if (choices.length === 0) return;
  const rows = choices.map((choice) => ({ ...choice, person_id: personId }));
  await db.insertInto('notice_choice').values(rows).execute();
}

/** Where somebody can be reached outside the app; empty where they cannot. */
export interface Addresses {
  readonly mail: string;
  readonly sms: string;
  readonly weCom: string;
}

export async function addressesOf(db: Db, personId: string): Promise<Addresses> {
  const row = await db
    .selectFrom('membership as m')
    .leftJoin('notice_address as n', 'n.person_id', 'm.person_id')
    .select(['m.phone', 'n.mail', 'n.we_com as weCom'])
    .where('m.person_id', '=', personId)
    .where('m.closed', '=', false)
    .executeTakeFirst();
  return { mail: row?.mail ?? '', sms: row?.phone ?? '', weCom: row?.weCom ?? '' };
}

/** Keeps where somebody wants their mail and messages of 企业微信. */
export async function putAddresses(
  db: Db,
  personId: string,
  { mail, weCom }: Pick<Addresses, 'mail' | 'weCom'>,
): Promise<void> {
  await db
    .insertInto('notice_address')
    .values({ person_id: personId, mail, we_com: weCom })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ mail, we_com: weCom }))
    .execute();
}
