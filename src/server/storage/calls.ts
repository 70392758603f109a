import type { Insertable } from 'kysely';
import type { CallSettings } from '#procedure/application/settings.ts';
import type { Programme } from '#programme/definition/programme.ts';
import type { CallTable, Db } from './tables.ts';

/** A call without its notice, which is large and read apart. */
export interface Call {
  readonly id: string;
  readonly title: string;
  readonly noticeId: string;
  readonly noticeDigest: string;
  readonly year: number;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly settings: CallSettings;
}

const columns = [
  'id',
  'title',
  'notice_id as noticeId',
  'notice_digest as noticeDigest',
  'year',
  'opens_at as opensAt',
  'closes_at as closesAt',
  'settings',
] as const;

/** All calls, the one that closes last first. */
export function listCalls(db: Db): Promise<Call[]> {
  return db.selectFrom('call').select(columns).orderBy('closes_at', 'desc').orderBy('id').execute();
}

/** The call of this id, or undefined. */
export function findCall(db: Db, id: string): Promise<Call | undefined> {
  return db.selectFrom('call').select(columns).where('id', '=', id).executeTakeFirst();
}

/** The notice frozen with a call; undefined when there is no such call. */
export async function readNotice(db: Db, callId: string): Promise<Programme | undefined> {
  const row = await db.selectFrom('call').select('notice').where('id', '=', callId).executeTakeFirst();
  return row?.notice;
}

/** Writes a call with its notice. */
export async function insertCall(db: Db, call: Insertable<CallTable>): Promise<void> {
  await db.insertInto('call').values(call).execute();
}

/** Holds the row of a call until the transaction ends: running numbers are given out one after the other. */
export async function lockCall(db: Db, id: string): Promise<void> {
  await db.selectFrom('call').select('id').where('id', '=', id).forUpdate().execute();
}
