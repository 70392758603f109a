import { needReason } from '#procedure/application/reason.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { forgetOrigin } from '../../notices/notice-of-application.ts';
import { lockApplications, updateApplications } from '../../storage/applications.ts';
import { insertMoves, insertRevision } from '../../storage/call-revisions.ts';
import { lockCall } from '../../storage/calls.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { revisionOfCall } from './revision-of-call.ts';

/**
 * Adopts a revision of a running call's notice, frozen beside the one before. Drafts are moved to it and their
 * applicants shown what changed; whatever was submitted – returned ones with it – keeps its own.
 * Refuses `reasonMissing`, and as `revisionOfCall` does.
 */
export const amendNotice: UseCases['callTime']['amend'] = async (asking, { callId, notice, reason }) => {
  const moved = await inTransaction(asking.db, async (tx) => {
    const said = needReason(reason);
    // Held, so that nobody begins an application for the old notice meanwhile.
    await lockCall(tx, callId);
    const { call, programme, digest, number } = await revisionOfCall(tx, callId, notice);
    const at = asking.clock();
    await insertRevision(tx, {
      ...{ call_id: callId, number, notice: JSON.stringify(programme), notice_digest: digest },
      ...{ reason: said, by_person: asking.actor.personId, at },
    });
    const drafts = await lockApplications(tx, { callId, states: ['draft'] });
    await updateApplications(
      tx,
      drafts.map(({ id }) => id),
      { notice_digest: digest },
    );
    await insertMoves(
      tx,
      drafts.map((draft) => ({
        ...{ application_id: draft.id, number, moved_at: at, read_at: null, read_by: null },
        from_digest: draft.notice_digest ?? call.openedDigest,
      })),
    );
    await recordEvent(tx, asking, 'call.amended', callId, { number, digest }, { value: said });
    for (const { id } of drafts) await recordEvent(tx, asking, 'application.revised', id, { callId, number });
    return drafts.map(({ id }) => id);
  });
  for (const id of moved) forgetOrigin(id);
  return { moved: moved.length };
};
