import { Refusal } from '#kernel/refusal.ts';
import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import { findApplication } from '../storage/applications.ts';
import { findCall, type Call } from '../storage/calls.ts';
import type { Db } from '../storage/tables.ts';
import { noticeIndex } from './frozen-notice.ts';

/** What never changes of an application: whose it is, its call, its type. */
export interface Origin {
  readonly organisationId: string;
  readonly call: Call;
  readonly centreType: string;
}

/** So many applications are remembered; the oldest make room. */
const most = 5000;
const origins = new Map<string, Origin>();

/**
 * Whose an application is and which call it answers, without a question to the database where it was asked before:
 * every saved answer asks. Refuses `notFound`.
 */
export async function originOf(db: Db, applicationId: string): Promise<Origin> {
  const known = origins.get(applicationId);
  if (known) return known;
  const row = await findApplication(db, applicationId);
  const call = row && (await findCall(db, row.call_id));
  if (!row || !call) throw new Refusal('notFound');
  const origin = { organisationId: row.organisation_id, call, centreType: row.centre_type };
  const [oldest] = origins.keys();
  if (origins.size >= most && oldest !== undefined) origins.delete(oldest);
  origins.set(applicationId, origin);
  return origin;
}

/** The notice an application answers, opened for its type and year. */
export async function noticeOf(db: Db, { call, centreType }: Origin): Promise<NoticeIndex> {
  return noticeIndex(db, call, centreType);
}
