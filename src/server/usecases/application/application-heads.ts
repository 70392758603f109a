import type { Actor } from '#kernel/actor.ts';
import type { ApplicationHead } from '#contract/shapes.ts';
import {
  actsOn,
  mayEdit,
  readsRecommendation,
  relationsTo,
  type Relation,
} from '#procedure/application/relation.ts';
import { Refusal } from '#kernel/refusal.ts';
import { centreTypeLabel, frozenNotice } from '../../notices/frozen-notice.ts';
import { pickAnswers } from '../../storage/answers.ts';
import { selectHeads, type HeadFilter, type HeadRow } from '../../storage/application-heads.ts';
import { standingOf } from '../../storage/applications.ts';
import { listReturnReasons } from '../../storage/return-reasons.ts';
import type { Db } from '../../storage/tables.ts';

/** Applications as lists and headings show them, with the acts open to the one who asks. Those they may not see are left out. */
export async function applicationHeads(db: Db, actor: Actor, filter: HeadFilter): Promise<ApplicationHead[]> {
  const selected = await selectHeads(db, filter);
  const rows = selected.filter((row) => relationsTo(standingOf(row), actor).length > 0);
  const notices = new Map<string, Awaited<ReturnType<typeof frozenNotice>>>();
  for (const { call_id: id } of rows) if (!notices.has(id)) notices.set(id, await frozenNotice(db, id));
  const nameLeaves = [...new Set([...notices.values()].map((notice) => notice.parts.centreName))];
  const ids = rows.map((row) => row.id);
  const names = await pickAnswers(db, ids, nameLeaves);
  const reasons = await listReturnReasons(db, ids);
  return rows.map((row) => {
    const notice = notices.get(row.call_id);
    const name = notice && names.get(row.id)?.[notice.parts.centreName];
    return {
      ...headOf(row, actor),
      centreTypeLabel: notice ? centreTypeLabel(notice, row.centre_type) : row.centre_type,
      centreName: typeof name === 'string' ? name : '',
      reason: reasonOf(row, reasons, relationsTo(standingOf(row), actor)),
    };
  });
}

/** One of them. Refuses `notFound` where the one who asks may not see it. */
export async function applicationHead(db: Db, actor: Actor, id: string): Promise<ApplicationHead> {
  const [head] = await applicationHeads(db, actor, { ids: [id] });
  if (!head) throw new Refusal('notFound');
  return head;
}

function headOf(row: HeadRow, actor: Actor) {
  const standing = standingOf(row);
  return {
    id: row.id,
    callId: row.call_id,
    callTitle: row.call_title,
    year: row.year,
    centreType: row.centre_type,
    state: row.state,
    applicantId: row.organisation_id,
    applicantName: row.applicant_name,
    unitId: row.unit_id,
    unitName: row.unit_name,
    region: row.region,
    startedAt: row.started_at.toISOString(),
    changedAt: row.last_change.toISOString(),
    submittedAt: isoOrNull(row.submitted_at),
    sealsDueOn: row.seals_due_on,
    sealedAt: isoOrNull(row.sealed_at),
    recommendedAt: isoOrNull(row.recommended_at),
    handedUpAt: isoOrNull(row.handed_up_at),
    acceptedAt: isoOrNull(row.accepted_at),
    // How the unit orders what it recommends is not the applicant's nor the county's to know.
    order: readsRecommendation(relationsTo(standing, actor)) ? row.place : null,
    acts: [...actsOn(standing, actor)],
    editable: mayEdit(standing, actor),
  };
}

const isoOrNull = (moment: Date | null): string | null => moment?.toISOString() ?? null;

type Reasons = Awaited<ReturnType<typeof listReturnReasons>>;

/** Why it came back, while it is back. What the authority wrote to the unit is not the applicant's. */
function reasonOf(row: HeadRow, reasons: Reasons, relations: readonly Relation[]): string | null {
  const own = reasons.filter((reason) => reason.applicationId === row.id);
  if (row.state === 'returned') return own.find((reason) => reason.act === 'return')?.reason ?? null;
  if (row.state !== 'recommended' || !relations.includes('recommender')) return null;
  const sentBack = own.find((reason) => reason.act === 'sendBack');
  const since = row.recommended_at;
  return sentBack && since && sentBack.at >= since ? sentBack.reason : null;
}
