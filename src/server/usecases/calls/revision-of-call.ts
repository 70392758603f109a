import type { ChangesOfType } from '#contract/call-time.ts';
import { Refusal } from '#kernel/refusal.ts';
import { digest } from '#programme/answers/digest.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import type { Programme } from '#programme/definition/programme.ts';
import { compareNotices } from '#programme/revision/compare-notices.ts';
import { enterOnTrial, makeBinding, trialCodes } from '#programme/revision/enter-on-trial.ts';
import { applicationStates } from '#procedure/application/transitions.ts';
import { noticeOfCall } from '../../notices/frozen-notice.ts';
import { readRevision } from '../../notices/read-revision.ts';
import { countByUnit } from '../../storage/call-units.ts';
import { findCall, type Call } from '../../storage/calls.ts';
import type { Db } from '../../storage/tables.ts';
import { needNewDigest } from './need-new-digest.ts';

interface RevisionOfCall {
  readonly call: Call;
  readonly programme: Programme;
  readonly digest: string;
  /** What it changes, type by type; types without changes are left out. */
  readonly types: readonly ChangesOfType[];
  /** The number it gets: the notice a call was opened with is its first. */
  readonly number: number;
}

/**
 * A revision of a call's notice, read and compared, with its new checks on trial but for those that are to be binding at
 * once. Refuses `notFound`, `badNotice`, `notOnTrial` for one of those that does not enter on trial, `alreadyThere` for a
 * revision the call has had.
 */
export async function revisionOfCall(
  db: Db,
  callId: string,
  json: Readonly<Record<string, unknown>>,
  binding: readonly string[] = [],
): Promise<RevisionOfCall> {
  const call = await findCall(db, callId);
  if (!call) throw new Refusal('notFound');
  const standing = await noticeOfCall(db, call);
  const inUse = (await countByUnit(db, { callId }, applicationStates)).map(({ centreType }) => centreType);
  const tried = enterOnTrial(standing, readRevision(json, standing, [...new Set(inUse)]));
  if (binding.some((code) => !trialCodes(tried).includes(code))) throw new Refusal('notOnTrial');
  const programme = makeBinding(tried, binding);
  const made = digest(programme);
  const number = await needNewDigest(db, call, made);
  const known = new Set(standing.centreTypes.map(({ id }) => id));
  const types = programme.centreTypes
    .filter(({ id }) => known.has(id))
    .map(({ id, label }) => ({
      centreTypeLabel: label,
      changes: compareNotices(
        indexProgramme(standing, id, call.year),
        indexProgramme(programme, id, call.year),
      ),
    }));
  return {
    ...{ call, programme, digest: made, number },
    types: types.filter(({ changes }) => changes.length > 0),
  };
}
