import type { Asking } from '../../context.ts';
import { forgetOrigin } from '../../notices/notice-of-application.ts';
import { updateApplications, type ApplicationRow } from '../../storage/applications.ts';
import { insertMoves, listRevisions } from '../../storage/call-revisions.ts';
import { findCall } from '../../storage/calls.ts';
import { recordEvent } from '../../storage/record-event.ts';
import type { Db } from '../../storage/tables.ts';

/** An application that becomes a draft again is written for the notice as it stands. In: its row, held. */
export async function moveToCurrent(tx: Db, asking: Asking, row: ApplicationRow): Promise<void> {
  const call = await findCall(tx, row.call_id);
  const [newest] = await listRevisions(tx, row.call_id);
  const from = row.notice_digest ?? call?.openedDigest;
  if (!newest || from === undefined || from === newest.digest) return;
  await updateApplications(tx, [row.id], { notice_digest: newest.digest });
  await insertMoves(tx, [
    {
      ...{ application_id: row.id, number: newest.number, from_digest: from },
      ...{ moved_at: asking.clock(), read_at: null, read_by: null },
    },
  ]);
  await recordEvent(tx, asking, 'application.revised', row.id, {
    callId: row.call_id,
    number: newest.number,
  });
  forgetOrigin(row.id);
}
