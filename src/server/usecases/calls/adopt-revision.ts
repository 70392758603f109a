import type { Programme } from '#programme/definition/programme.ts';
import type { Asking } from '../../context.ts';
import { lockApplications, updateApplications } from '../../storage/applications.ts';
import { insertMoves, insertRevision } from '../../storage/call-revisions.ts';
import type { Call } from '../../storage/calls.ts';
import { recordEvent } from '../../storage/record-event.ts';
import type { Db } from '../../storage/tables.ts';

interface Adopted {
  /** Held. */
  readonly call: Call;
  readonly programme: Programme;
  readonly digest: string;
  readonly number: number;
  readonly reason: string;
}

/**
 * Freezes a revision beside the one before and moves the drafts of the call to it; whatever was submitted keeps its own.
 * Out: the drafts that were moved, to be forgotten once all is written (`forgetOrigin`).
 */
export async function adoptRevision(tx: Db, asking: Asking, adopted: Adopted): Promise<string[]> {
  const { call, programme, digest, number, reason } = adopted;
  const at = asking.clock();
  await insertRevision(tx, {
    ...{ call_id: call.id, number, notice: JSON.stringify(programme), notice_digest: digest },
    ...{ reason, by_person: asking.actor.personId, at },
  });
  const drafts = await lockApplications(tx, { callId: call.id, states: ['draft'] });
  const ids = drafts.map(({ id }) => id);
  await updateApplications(tx, ids, { notice_digest: digest });
  await insertMoves(
    tx,
    drafts.map((draft) => ({
      ...{ application_id: draft.id, number, moved_at: at, read_at: null, read_by: null },
      from_digest: draft.notice_digest ?? call.openedDigest,
    })),
  );
  for (const id of ids) await recordEvent(tx, asking, 'application.revised', id, { callId: call.id, number });
  return ids;
}
