import { needReason } from '#procedure/application/reason.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { forgetOrigin } from '../../notices/notice-of-application.ts';
import { lockCall } from '../../storage/calls.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { adoptRevision } from './adopt-revision.ts';
import { revisionOfCall } from './revision-of-call.ts';

/**
 * Adopts a revision of a running call's notice, frozen beside the one before. Drafts are moved to it and their
 * applicants shown what changed; whatever was submitted – returned ones with it – keeps its own. New and changed checks
 * that block enter on trial, but for those that are to be binding at once.
 * Refuses `reasonMissing`, and as `revisionOfCall` does.
 */
export const amendNotice: UseCases['callTime']['amend'] = async (asking, input) => {
  const { callId, notice, binding = [] } = input;
  const moved = await inTransaction(asking.db, async (tx) => {
    const reason = needReason(input.reason);
    // Held, so that nobody begins an application for the old notice meanwhile.
    await lockCall(tx, callId);
    const revision = await revisionOfCall(tx, callId, notice, binding);
    const { digest, number } = revision;
    await recordEvent(tx, asking, 'call.amended', callId, { number, digest }, { value: reason });
    return adoptRevision(tx, asking, { ...revision, reason });
  });
  for (const id of moved) forgetOrigin(id);
  return { moved: moved.length };
};
