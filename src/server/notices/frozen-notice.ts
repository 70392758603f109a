import { indexProgramme, type NoticeIndex } from '#programme/answers/index-programme.ts';
import type { Programme } from '#programme/definition/programme.ts';
import { Refusal } from '#kernel/refusal.ts';
import { findCall, readNotice } from '../storage/calls.ts';
import type { Db } from '../storage/tables.ts';

/** A notice never changes for its digest, so each is read from the database once. */
const programmes = new Map<string, Programme>();
const indexes = new Map<string, NoticeIndex>();

/** A call as far as reading its notice goes. */
export interface CallOfNotice {
  readonly id: string;
  readonly noticeDigest: string;
  readonly year: number;
}

/** The notice of a call as it stands, amendments counted. Refuses `notFound` when there is no such call. */
export async function frozenNotice(db: Db, callId: string): Promise<Programme> {
  const call = await findCall(db, callId);
  if (!call) throw new Refusal('notFound');
  return noticeOfCall(db, call);
}

/** The notice of a call that was read already, of the revision it names. */
export async function noticeOfCall(db: Db, call: CallOfNotice): Promise<Programme> {
  const known = programmes.get(call.noticeDigest);
  if (known) return known;
  const read = await readNotice(db, call.id, call.noticeDigest);
  if (!read) throw new Refusal('notFound');
  programmes.set(call.noticeDigest, read);
  return read;
}

/** The same, opened for a centre type and the year of the call; each is opened once. */
export async function noticeIndex(db: Db, call: CallOfNotice, centreType: string): Promise<NoticeIndex> {
  const key = `${call.noticeDigest} ${String(call.year)} ${centreType}`;
  const known = indexes.get(key);
  if (known) return known;
  const made = indexProgramme(await noticeOfCall(db, call), centreType, call.year);
  indexes.set(key, made);
  return made;
}

/** How a centre type is called; its id where the notice does not know it. */
export const centreTypeLabel = (programme: Programme, centreType: string): string =>
  programme.centreTypes.find((type) => type.id === centreType)?.label ?? centreType;
