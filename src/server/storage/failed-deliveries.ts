import type { Db } from './tables.ts';
import type { Outgoing } from './write-notices.ts';

/** So many are listed. */
const most = 200;

/** Deliveries that failed and were not made good since, with whom they did not reach. */
export async function listFailedDeliveries(db: Db) {
  const rows = await db
    .selectFrom('delivery as d')
    .innerJoin('notice as n', 'n.id', 'd.notice_id')
    .leftJoin('user as u', 'u.id', 'n.person_id')
    .leftJoin('membership as m', 'm.person_id', 'n.person_id')
    .leftJoin('organisation as o', 'o.id', 'm.organisation_id')
    .select([
      'd.notice_id as notice',
      'd.channel',
      'd.state',
      'd.fault',
      'd.changed_at as at',
      'n.kind',
      'u.name',
      'o.name as organisation',
    ])
    .where('d.state', 'in', ['waiting', 'unclear'])
    .where('d.fault', 'is not', null)
    .orderBy('d.changed_at', 'desc')
    .orderBy('d.notice_id', 'desc')
    .limit(most)
    .execute();
  return rows.map((row) => ({
    ...row,
    notice: Number(row.notice),
    fault: row.fault ?? '',
    name: row.name ?? '',
    organisation: row.organisation ?? '',
  }));
}

/** Lets a delivery that failed be taken in hand once more. False where it did not fail. */
export async function askAgain(db: Db, { noticeId, channel }: Outgoing, now: Date): Promise<boolean> {
  const row = await db
    .updateTable('delivery')
    .set({ state: 'waiting', fault: null, changed_at: now })
    .where('notice_id', '=', noticeId)
    .where('channel', '=', channel)
    .where('state', 'in', ['waiting', 'unclear'])
    .where('fault', 'is not', null)
    .returning('notice_id')
    .executeTakeFirst();
  return row !== undefined;
}
