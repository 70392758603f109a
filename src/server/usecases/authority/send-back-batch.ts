import { needReason } from '#procedure/application/reason.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { insertReturnReasons } from '../../storage/return-reasons.ts';
import { sendPinsToUnit } from '../pins/send-pins-to-unit.ts';
import { takeBatch } from './take-batch.ts';

/** Gives a batch back to the unit that handed it up, whole, with the reason. Refuses `reasonMissing`, and as `takeBatch` does. */
export const sendBackBatch: UseCases['authority']['sendBack'] = (asking, { batchId, reason }) =>
  inTransaction(asking.db, async (tx) => {
    const ids = await takeBatch(tx, asking, batchId, 'sendBack', { handed_up_at: null, batch_id: null });
    const said = needReason(reason);
    const by = { act: 'sendBack', reason: said, by_person: asking.actor.personId } as const;
    await insertReturnReasons(
      tx,
      ids.map((id) => ({ ...by, application_id: id, at: asking.clock() })),
    );
    await sendPinsToUnit(tx, ids, asking.clock());
    for (const id of ids)
      await recordEvent(tx, asking, 'application.sentBack', id, { batchId }, { value: said });
    return { count: ids.length };
  });
