import { Refusal } from '#kernel/refusal.ts';
import { listRevisions } from '../../storage/call-revisions.ts';
import type { Call } from '../../storage/calls.ts';
import type { Db } from '../../storage/tables.ts';

/**
 * The number a revision of this digest gets: the notice a call was opened with is its first. Refuses `alreadyThere` for
 * one the call has had.
 */
export async function needNewDigest(db: Db, call: Call, digest: string): Promise<number> {
  const before = await listRevisions(db, call.id);
  if ([call.openedDigest, ...before.map((one) => one.digest)].includes(digest))
    throw new Refusal('alreadyThere', { what: digest.slice(0, 12) });
  return (before[0]?.number ?? 1) + 1;
}
