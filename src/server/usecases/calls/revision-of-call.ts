import type { ChangesOfType } from '#contract/call-time.ts';
import { Refusal } from '#kernel/refusal.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import { compareNotices } from '#programme/revision/compare-notices.ts';
import { applicationStates } from '#procedure/application/transitions.ts';
import { noticeOfCall } from '../../notices/frozen-notice.ts';
import { readRevision, type Revision } from '../../notices/read-revision.ts';
import { listRevisions } from '../../storage/call-revisions.ts';
import { countByUnit } from '../../storage/call-units.ts';
import { findCall, type Call } from '../../storage/calls.ts';
import type { Db } from '../../storage/tables.ts';

interface RevisionOfCall extends Revision {
  readonly call: Call;
  /** What it changes, type by type; types without changes are left out. */
  readonly types: readonly ChangesOfType[];
  /** The number it gets: the notice a call was opened with is its first. */
  readonly number: number;
}

/** A revision of a call's notice, read and compared. Refuses `notFound`, `badNotice`, `alreadyThere` for one the call has had. */
export async function revisionOfCall(
  db: Db,
  callId: string,
  json: Readonly<Record<string, unknown>>,
): Promise<RevisionOfCall> {
  const call = await findCall(db, callId);
  if (!call) throw new Refusal('notFound');
  const standing = await noticeOfCall(db, call);
  const inUse = (await countByUnit(db, { callId }, applicationStates)).map(({ centreType }) => centreType);
  const revision = readRevision(json, standing, [...new Set(inUse)]);
  const before = await listRevisions(db, callId);
  if ([call.openedDigest, ...before.map(({ digest }) => digest)].includes(revision.digest))
    throw new Refusal('alreadyThere', { what: revision.digest.slice(0, 12) });
  const known = new Set(standing.centreTypes.map(({ id }) => id));
  const types = revision.programme.centreTypes
    .filter(({ id }) => known.has(id))
    .map(({ id, label }) => ({
      centreTypeLabel: label,
      changes: compareNotices(
        indexProgramme(standing, id, call.year),
        indexProgramme(revision.programme, id, call.year),
      ),
    }));
  return {
    ...{ ...revision, call },
    types: types.filter(({ changes }) => changes.length > 0),
    number: (before[0]?.number ?? 1) + 1,
  };
}
