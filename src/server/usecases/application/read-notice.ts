import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { noticeOfCall } from '../../notices/frozen-notice.ts';
import { findCall } from '../../storage/calls.ts';

/** The notice of a call as it was frozen, of the revision asked for or as it stands. Refuses `notFound`. */
export const readNotice: UseCases['calls']['notice'] = async ({ db }, { callId, digest }) => {
  const call = await findCall(db, callId);
  if (!call) throw new Refusal('notFound');
  return noticeOfCall(db, { ...call, noticeDigest: digest ?? call.noticeDigest });
};
