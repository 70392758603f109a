import type { Insertable } from 'kysely';
import type { Programme } from '#programme/definition/programme.ts';
import type { RevisionTables } from './revision-tables.ts';
import type { Db } from './tables.ts';

/** An amendment of a call's notice. */
export interface CallRevision {
  readonly number: number;
  readonly digest: string;
  readonly reason: string;
  readonly at: Date;
  /** How many drafts were moved to it. */
  readonly moved: number;
}

/** Amendments of a call, the newest first. */
export async function listRevisions(db: Db, callId: string): Promise<CallRevision[]> {
  const rows = await db
    .selectFrom('call_revision as r')
    .select((query) => [
      'r.number',
      'r.notice_digest as digest',
      'r.reason',
      'r.at',
      query
        .selectFrom('notice_move as m')
        .innerJoin('application as a', 'a.id', 'm.application_id')
        .select((inner) => inner.fn.countAll<string | number>().as('count'))
        .whereRef('a.call_id', '=', 'r.call_id')
        .whereRef('m.number', '=', 'r.number')
        .as('moved'),
    ])
    .where('r.call_id', '=', callId)
    .orderBy('r.number', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, moved: Number(row.moved) }));
}

/** The notice of an amendment; undefined where the call has none of this digest. */
export async function readRevision(db: Db, callId: string, digest: string): Promise<Programme | undefined> {
  const row = await db
    .selectFrom('call_revision')
    .select('notice')
    .where('call_id', '=', callId)
    .where('notice_digest', '=', digest)
    .executeTakeFirst();
  return row?.notice;
}

export async function insertRevision(
  db: Db,
  row: Insertable<RevisionTables['call_revision']>,
): Promise<void> {
  await db.insertInto('call_revision').values(row).execute();
}

export async function insertMoves(
  db: Db,
  rows: readonly Insertable<RevisionTables['notice_move']>[],
): Promise<void> {
  if (rows.length > 0) await db.insertInto('notice_move').values(rows).execute();
}

/** What moved an application and was not read yet, the oldest first, with the reasons. */
export function unreadMoves(db: Db, applicationId: string) {
  return db
    .selectFrom('notice_move as m')
    .innerJoin('application as a', 'a.id', 'm.application_id')
    .innerJoin('call_revision as r', (join) =>
      join.onRef('r.call_id', '=', 'a.call_id').onRef('r.number', '=', 'm.number'),
    )
    .select(['m.from_digest as fromDigest', 'm.moved_at as movedAt', 'r.reason'])
    .where('m.application_id', '=', applicationId)
    .where('m.read_at', 'is', null)
    .orderBy('m.number')
    .execute();
}

/** Notes that somebody has read what changed. */
export async function readMoves(db: Db, applicationId: string, at: Date, by: string): Promise<void> {
  await db
    .updateTable('notice_move')
    .set({ read_at: at, read_by: by })
    .where('application_id', '=', applicationId)
    .where('read_at', 'is', null)
    .execute();
}
