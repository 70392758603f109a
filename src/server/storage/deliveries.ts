import type { DeliveryState } from './notice-tables.ts';
import type { Db } from './tables.ts';
import type { Outgoing } from './write-notices.ts';

/**
 * Takes a delivery in hand, so that nobody else sends it. Out: `taken`; `broken` where it was in hand already and its
 * end is not known; `over` where it is done or was never asked for.
 */
export async function takeDelivery(
  db: Db,
  { noticeId, channel }: Outgoing,
  now: Date,
): Promise<'taken' | 'broken' | 'over'> {
  const taken = await db
    .updateTable('delivery')
    .set({ state: 'sending', changed_at: now })
    .where('notice_id', '=', noticeId)
    .where('channel', '=', channel)
    .where('state', '=', 'waiting')
    .returning('notice_id')
    .executeTakeFirst();
  if (taken) return 'taken';
  const found = await db
    .selectFrom('delivery')
    .select('state')
    .where('notice_id', '=', noticeId)
    .where('channel', '=', channel)
    .executeTakeFirst();
  return found?.state === 'sending' ? 'broken' : 'over';
}

/** Says what became of a delivery, and why it did not arrive. */
export async function setDelivery(
  db: Db,
  { noticeId, channel }: Outgoing,
  state: DeliveryState,
  fault: string | null,
  now: Date,
): Promise<void> {
  await db
    .updateTable('delivery')
    .set({ state, fault, changed_at: now })
    .where('notice_id', '=', noticeId)
    .where('channel', '=', channel)
    .execute();
}
