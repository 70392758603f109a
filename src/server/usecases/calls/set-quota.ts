import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { noticeOfCall } from '../../notices/frozen-notice.ts';
import { putQuota } from '../../storage/call-units.ts';
import { findCall, lockCall } from '../../storage/calls.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { lockOrganisation } from '../../storage/organisations.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { needUnitOfCall } from './need-unit-of-call.ts';

/**
 * Sets how many of a type a unit may recommend in a call; what is recommended already stays so.
 * Refuses `notFound` for a call or type that is not there, `unknownUnit` for a unit that takes no part.
 */
export const setQuota: UseCases['callTime']['setQuota'] = (asking, input) =>
  inTransaction(asking.db, async (tx) => {
    const { callId, unitId, centreType } = input;
    await lockCall(tx, callId);
    const call = await findCall(tx, callId);
    if (!call) throw new Refusal('notFound');
    const notice = await noticeOfCall(tx, call);
    if (!notice.centreTypes.some((type) => type.id === centreType)) throw new Refusal('notFound');
    await needUnitOfCall(tx, callId, unitId);
    // Held, so that nothing is recommended by the old quota meanwhile.
    await lockOrganisation(tx, unitId);
    await putQuota(tx, input);
    const { quota } = input;
    await recordEvent(tx, asking, 'call.quotaSet', callId, { unitId, centreType, quota });
    return {};
  });
