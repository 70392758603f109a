import { Refusal } from '#kernel/refusal.ts';
import { decideExtension } from '#procedure/application/decide-times.ts';
import { needReason } from '#procedure/application/reason.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { newId } from '../../new-id.ts';
import { callTimesOf, deadlinesFor, insertExtension } from '../../storage/call-times.ts';
import { findCall, lockCall } from '../../storage/calls.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { needUnitOfCall } from './need-unit-of-call.ts';

/**
 * Gives a stage of a call more time, for one unit or for all; pages show it with its reason.
 * Refuses `notFound`, `unknownUnit` for one that takes no part, `reasonMissing`, and as `decideExtension` does.
 */
export const extendStage: UseCases['callTime']['extend'] = (asking, input) =>
  inTransaction(asking.db, async (tx) => {
    const { callId, stage, unitId } = input;
    // Held, so that of two extensions at once the second is judged by what the first has set.
    await lockCall(tx, callId);
    const call = await findCall(tx, callId);
    if (!call) throw new Refusal('notFound');
    if (unitId !== null) await needUnitOfCall(tx, callId, unitId);
    const reason = needReason(input.reason);
    const until = new Date(input.until);
    const now = asking.clock();
    const deadlines = deadlinesFor(await callTimesOf(tx, callId), unitId);
    decideExtension({ ...{ stage, now, until, deadlines }, opensAt: call.opensAt });
    await insertExtension(tx, {
      ...{ id: newId(), call_id: callId, stage, unit_id: unitId, until, reason },
      ...{ by_person: asking.actor.personId, at: now },
    });
    const detail = { stage, until: until.toISOString(), ...(unitId !== null && { unitId }) };
    await recordEvent(tx, asking, 'call.extended', callId, detail, { value: reason });
    return {};
  });
