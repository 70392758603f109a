import { sql, type Insertable } from 'kysely';
import type { CallSettings } from '#procedure/application/settings.ts';
import type { Programme } from '#programme/definition/programme.ts';
import { readRevision } from './call-revisions.ts';
import type { CallTable, Db } from './tables.ts';

/** A call without its notice, which is large and read apart. */
export interface Call {
  readonly id: string;
  readonly title: string;
  readonly noticeId: string;
  /** Of the notice as it stands, amendments counted. */
  readonly noticeDigest: string;
  /** Of the notice with which it was opened. */
  readonly openedDigest: string;
  readonly year: number;
  readonly opensAt: Date;
  /** The deadline of submission, extensions for all units counted; those of single units are `call-times.ts`'s. */
  readonly closesAt: Date;
  readonly settings: CallSettings;
}

const closesAt = sql<Date>`greatest(closes_at, (select max(until) from call_extension
  where call_id = call.id and stage = 'submit' and unit_id is null))`;

const noticeDigest = sql<string>`coalesce((select r.notice_digest from call_revision r where r.call_id = call.id
  order by r.number desc limit 1), notice_digest)`;

const columns = [
  'id',
  'title',
  'notice_id as noticeId',
  noticeDigest.as('noticeDigest'),
  'notice_digest as openedDigest',
  'year',
  'opens_at as opensAt',
  closesAt.as('closesAt'),
  'settings',
] as const;

/** All calls, the one that closes last first. */
export function listCalls(db: Db): Promise<Call[]> {
  return db.selectFrom('call').select(columns).orderBy('closesAt', 'desc').orderBy('id').execute();
}

/** The call of this id, or undefined. */
export function findCall(db: Db, id: string): Promise<Call | undefined> {
  return db.selectFrom('call').select(columns).where('id', '=', id).executeTakeFirst();
}

/** The notice of this digest, frozen with a call or with an amendment of it; undefined when there is none. */
export async function readNotice(db: Db, callId: string, digest: string): Promise<Programme | undefined> {
  const opened = await db
    .selectFrom('call')
    .select('notice')
    .where('id', '=', callId)
    .where('notice_digest', '=', digest)
    .executeTakeFirst();
  return opened?.notice ?? (await readRevision(db, callId, digest));
}

/** Writes a call with its notice. */
export async function insertCall(db: Db, call: Insertable<CallTable>): Promise<void> {
  await db.insertInto('call').values(call).execute();
}

/** Holds the row of a call until the transaction ends: running numbers are given out one after the other. */
export async function lockCall(db: Db, id: string): Promise<void> {
  await db.selectFrom('call').select('id').where('id', '=', id).forUpdate().execute();
}
