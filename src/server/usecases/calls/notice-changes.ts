import { indexProgramme } from '#programme/answers/index-programme.ts';
import { compareNotices } from '#programme/revision/compare-notices.ts';
import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { noticeOfCall } from '../../notices/frozen-notice.ts';
import { readMoves, unreadMoves } from '../../storage/call-revisions.ts';
import { findCall } from '../../storage/calls.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { lockOwn, visibleToApplicant } from '../application/visible-to-applicant.ts';

/** What changed in the notice of one's application since its applicant last read it; null: nothing. Refuses `notFound`. */
export const noticeChanges: UseCases['callTime']['noticeChanges'] = async (asking, { applicationId }) => {
  const { db, actor } = asking;
  const row = await visibleToApplicant(db, actor, applicationId);
  const moves = await unreadMoves(db, applicationId);
  const [first] = moves;
  const last = moves.at(-1);
  if (!first || !last) return null;
  const call = await findCall(db, row.call_id);
  if (!call) throw new Refusal('notFound');
  const opened = async (noticeDigest: string) =>
    indexProgramme(await noticeOfCall(db, { ...call, noticeDigest }), row.centre_type, call.year);
  return {
    reasons: moves.map(({ reason }) => reason),
    at: last.movedAt.toISOString(),
    changes: compareNotices(
      await opened(first.fromDigest),
      await opened(row.notice_digest ?? call.openedDigest),
    ),
  };
};

/** Notes that the applicant has read what changed. Refuses `notFound`. */
export const readNoticeChanges: UseCases['callTime']['readNoticeChanges'] = (asking, { applicationId }) =>
  inTransaction(asking.db, async (tx) => {
    await lockOwn(tx, asking.actor, applicationId);
    await readMoves(tx, applicationId, asking.clock(), asking.actor.personId);
    await recordEvent(tx, asking, 'application.changesRead', applicationId);
    return {};
  });
