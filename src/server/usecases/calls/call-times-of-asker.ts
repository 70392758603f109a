import type { CallItem } from '#contract/application.ts';
import type { QuotaItem, StageTime } from '#contract/call-time.ts';
import type { Actor } from '#kernel/actor.ts';
import { callStages } from '#procedure/application/stage-deadline.ts';
import { takesPart } from '#procedure/application/taking-part.ts';
import { recommendedStates } from '#procedure/application/transitions.ts';
import { centreTypeLabel, noticeOfCall } from '../../notices/frozen-notice.ts';
import { deadlineFor, extensionsFor, readCallTimes, type CallTimes } from '../../storage/call-times.ts';
import { countByUnit, listQuotas, readCallUnits } from '../../storage/call-units.ts';
import type { Call } from '../../storage/calls.ts';
import { findOrganisation } from '../../storage/organisations.ts';
import type { Db } from '../../storage/tables.ts';

/** What of each call hangs on the unit of whoever asks, by the call's id. */
export async function callTimesOfAsker(
  db: Db,
  actor: Actor,
  calls: readonly Call[],
): Promise<Map<string, CallItem['time']>> {
  const ids = calls.map(({ id }) => id);
  const organisation =
    actor.organisationId === null ? null : await findOrganisation(db, actor.organisationId);
  const recommends = organisation?.grants.includes('recommender') === true;
  const recommender = recommends ? organisation.id : (organisation?.unitId ?? null);
  const unitId = organisation?.unitId ?? recommender;
  const times = await readCallTimes(db, ids);
  const units = await readCallUnits(db, ids);
  const quotas = recommends ? await quotasOf(db, organisation.id, calls) : new Map<string, QuotaItem[]>();
  return new Map(
    ids.map((id) => [
      id,
      {
        stages: callStages.flatMap((stage) =>
          stageTime(times.get(id), stage, stage === 'recommend' ? recommender : unitId),
        ),
        takesPart: unitId === null || takesPart(units.get(id) ?? null, unitId),
        quotas: quotas.get(id) ?? [],
      },
    ]),
  );
}

/** A stage as it stands for a unit, or – null – for all; none where the call sets no deadline for it. */
export function stageTime(
  times: CallTimes | undefined,
  stage: StageTime['stage'],
  unitId: string | null,
): StageTime[] {
  const deadline = times && deadlineFor(times, stage, unitId);
  if (!times || !deadline) return [];
  const { softAt, hardAt, graceMinutes } = deadline;
  const last = extensionsFor(times, stage, unitId).find(({ until }) => until.getTime() === hardAt.getTime());
  return [
    {
      ...{ stage, graceMinutes },
      softAt: softAt?.toISOString() ?? null,
      hardAt: hardAt.toISOString(),
      extended: last ? { reason: last.reason, forAll: last.unitId === null } : null,
    },
  ];
}

async function quotasOf(db: Db, unitId: string, calls: readonly Call[]): Promise<Map<string, QuotaItem[]>> {
  const quotas = await listQuotas(db, { unitId });
  const byCall = new Map<string, QuotaItem[]>();
  if (quotas.length === 0) return byCall;
  const counts = await countByUnit(db, { unitId }, recommendedStates);
  for (const call of calls) {
    const own = quotas.filter(({ callId }) => callId === call.id);
    if (own.length === 0) continue;
    const notice = await noticeOfCall(db, call);
    const items = own.map(({ centreType, quota }) => ({
      ...{ centreType, quota, centreTypeLabel: centreTypeLabel(notice, centreType) },
      recommended: counts.find((one) => one.callId === call.id && one.centreType === centreType)?.count ?? 0,
    }));
    byCall.set(call.id, items);
  }
  return byCall;
}
