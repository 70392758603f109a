import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { askAgain, listFailedDeliveries } from '../../storage/failed-deliveries.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { findNotice } from '../../storage/notices.ts';
import { recordEvent } from '../../storage/record-event.ts';

/** Notices that did not reach somebody by a way that leaves the app, the newest first. */
export const failedDeliveries: UseCases['deliveries']['failed'] = async ({ db }) => {
  const rows = await listFailedDeliveries(db);
  return rows.map(({ state, at, ...row }) => ({
    ...row,
    at: at.toISOString(),
    state: state === 'unclear' ? 'unclear' : 'waiting',
  }));
};

/**
 * Sends a notice once more by the way by which it did not arrive. Refuses `notFound`, `deliveryUnderWay` where it is on its
 * way or has arrived.
 */
export const resendDelivery: UseCases['deliveries']['resend'] = (asking, { notice, channel }) =>
  inTransaction(asking.db, async (tx) => {
    const row = await findNotice(tx, notice);
    if (!row) throw new Refusal('notFound');
    const outgoing = { noticeId: notice, channel };
    if (!(await askAgain(tx, outgoing, asking.clock()))) throw new Refusal('deliveryUnderWay');
    await asking.jobs.send(tx, 'delivery', outgoing);
    await recordEvent(tx, asking, 'notice.resent', row.personId, { channel });
    return {};
  });
