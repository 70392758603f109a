import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { takeBatch } from './take-batch.ts';

/** Accepts a batch, whole. Refuses as `takeBatch` does. */
export const acceptBatch: UseCases['authority']['accept'] = (asking, { batchId }) =>
  inTransaction(asking.db, async (tx) => {
    const ids = await takeBatch(tx, asking, batchId, 'accept', { accepted_at: asking.clock() });
    for (const id of ids) await recordEvent(tx, asking, 'application.accepted', id, { batchId });
    return { count: ids.length };
  });
