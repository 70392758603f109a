import { decideHandUp } from '#procedure/application/hand-up.ts';
import { takeAct } from '#procedure/application/take-act.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { newId } from '../../new-id.ts';
import { lockApplications, updateApplications } from '../../storage/applications.ts';
import { insertBatch } from '../../storage/batches.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { needStageOpen } from '../calls/need-stage-open.ts';
import { summaryRows } from './summary-rows.ts';

/** Hands up all that one's unit has recommended in a call, as one batch. Refuses `notPermitted`, `stageClosed`, `nothingToHandUp`, `mainContentTooLong`. */
export const handUp: UseCases['recommending']['handUp'] = (asking, { callId }) =>
  inTransaction(asking.db, async (tx) => {
    const state = takeAct('handUp', 'recommended', asking.actor.permissions);
    const unitId = asking.actor.organisationId ?? '';
    const going = await lockApplications(tx, { callId, unitId, states: ['recommended'] });
    await needStageOpen(tx, asking, 'recommend', going);
    const rows = await summaryRows(tx, { callId, unitId, states: ['recommended'] });
    decideHandUp(rows, rows[0]?.mainContentLimit ?? null);
    const batchId = newId();
    const now = asking.clock();
    const ids = going.map((row) => row.id);
    await insertBatch(tx, {
      id: batchId,
      call_id: callId,
      unit_id: unitId,
      handed_up_by: asking.actor.personId,
      handed_up_at: now,
    });
    await updateApplications(tx, ids, { state, handed_up_at: now, changed_at: now, batch_id: batchId });
    for (const id of ids)
      await recordEvent(tx, asking, 'application.handedUp', id, { batchId, count: ids.length });
    return { batchId, count: ids.length };
  });
