import { Refusal } from '#kernel/refusal.ts';
import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import { findApplication } from '../storage/applications.ts';
import { findCall, type Call } from '../storage/calls.ts';
import type { Db } from '../storage/tables.ts';
import { noticeIndex } from './frozen-notice.ts';

/** What hardly ever changes of an application: whose it is, its call with the revision it is written for, its type. */
export interface Origin {
  readonly organisationId: string;
  readonly call: Call;
  readonly centreType: string;
}

/** So many applications are remembered; the oldest make room. */
const most = 5000;
const origins = new Map<string, { readonly origin: Origin; readonly at: number }>();
/** So many ms: an amended notice moves drafts, and another process may have moved them. */
const rememberedFor = 30_000;

/**
 * Whose an application is and which call it answers, without a question to the database where it was asked before:
 * every saved answer asks. Refuses `notFound`.
 */
export async function originOf(db: Db, applicationId: string): Promise<Origin> {
  const known = origins.get(applicationId);
  if (known && performance.now() - known.at < rememberedFor) return known.origin;
  const row = await findApplication(db, applicationId);
  const call = row && (await findCall(db, row.call_id));
  if (!row || !call) throw new Refusal('notFound');
  const revision = { ...call, noticeDigest: row.notice_digest ?? call.openedDigest };
  const origin = { organisationId: row.organisation_id, call: revision, centreType: row.centre_type };
  const [oldest] = origins.keys();
  if (origins.size >= most && oldest !== undefined) origins.delete(oldest);
  origins.delete(applicationId);
  origins.set(applicationId, { origin, at: performance.now() });
  return origin;
}

/** Forgets what is remembered of an application: its revision changed, or must be known for certain. */
export function forgetOrigin(applicationId: string): void {
  origins.delete(applicationId);
}

/** The notice of this revision, opened for the type of an application and the year of its call. */
export async function noticeOfVersion(
  db: Db,
  applicationId: string,
  noticeDigest: string,
): Promise<NoticeIndex> {
  const { call, centreType } = await originOf(db, applicationId);
  return noticeIndex(db, { ...call, noticeDigest }, centreType);
}

/** The notice an application answers, opened for its type and year. */
export async function noticeOf(db: Db, { call, centreType }: Origin): Promise<NoticeIndex> {
  return noticeIndex(db, call, centreType);
}
