import { Refusal } from '#kernel/refusal.ts';
import { needReason } from '#procedure/application/reason.ts';
import { digest } from '#programme/answers/digest.ts';
import { makeBinding, trialCodes } from '#programme/revision/enter-on-trial.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { noticeOfCall } from '../../notices/frozen-notice.ts';
import { forgetOrigin } from '../../notices/notice-of-application.ts';
import { findCall, lockCall } from '../../storage/calls.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { adoptRevision } from './adopt-revision.ts';
import { needNewDigest } from './need-new-digest.ts';

/**
 * Makes checks on trial binding for this call, by a revision of its notice that differs in nothing else.
 * Refuses `notFound`, `reasonMissing`, `notOnTrial`, `alreadyThere` where the call has had that very notice.
 */
export const bindChecks: UseCases['checkTrials']['makeBinding'] = async (
  asking,
  { callId, codes, reason: why },
) => {
  const moved = await inTransaction(asking.db, async (tx) => {
    const reason = needReason(why);
    await lockCall(tx, callId);
    const call = await findCall(tx, callId);
    if (!call) throw new Refusal('notFound');
    const standing = await noticeOfCall(tx, call);
    const onTrial = new Set(trialCodes(standing));
    if (codes.some((code) => !onTrial.has(code))) throw new Refusal('notOnTrial');
    const programme = makeBinding(standing, codes);
    const made = digest(programme);
    const number = await needNewDigest(tx, call, made);
    const detail = { number, digest: made, checks: codes };
    await recordEvent(tx, asking, 'call.checksBound', callId, detail, { value: reason });
    return adoptRevision(tx, asking, { call, programme, digest: made, number, reason });
  });
  for (const id of moved) forgetOrigin(id);
  return { moved: moved.length };
};
