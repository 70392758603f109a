import { Refusal } from '#kernel/refusal.ts';
import { shanxiRecommendingUnits } from '#membership/shanxi/recommending-units.zh.ts';
import { listTrials } from '#programme/revision/list-trials.ts';
import { callStages } from '#procedure/application/stage-deadline.ts';
import { takesPart } from '#procedure/application/taking-part.ts';
import { recommendedStates } from '#procedure/application/transitions.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { noticeOfCall } from '../../notices/frozen-notice.ts';
import { listRevisions } from '../../storage/call-revisions.ts';
import { callTimesOf } from '../../storage/call-times.ts';
import { countByUnit, listQuotas, unitsOfCall } from '../../storage/call-units.ts';
import { findCall } from '../../storage/calls.ts';
import { listOrganisations } from '../../storage/organisations.ts';
import { stageTime } from './call-times-of-asker.ts';

const groups = new Map(shanxiRecommendingUnits.map(({ id, group }) => [id, group]));

/** What the authority has set of a call: deadlines, extensions, units with quotas and what they have recommended. Refuses `notFound`. */
export const readSetUp: UseCases['callTime']['setUp'] = async ({ db }, { callId }) => {
  const call = await findCall(db, callId);
  if (!call) throw new Refusal('notFound');
  const notice = await noticeOfCall(db, call);
  const { centreTypes } = notice;
  const times = await callTimesOf(db, callId);
  const chosen = await unitsOfCall(db, callId);
  const quotas = await listQuotas(db, { callId });
  const counts = await countByUnit(db, { callId }, recommendedStates);
  const units = await listOrganisations(db, { grant: 'recommender' });
  return {
    stages: callStages.flatMap((stage) => stageTime(times, stage, null)),
    extensions: times.extensions.map(({ id, stage, unitName, until, reason, at }) => ({
      ...{ id, stage, unitName, reason },
      until: until.toISOString(),
      at: at.toISOString(),
    })),
    revisions: (await listRevisions(db, callId)).map((one) => ({ ...one, at: one.at.toISOString() })),
    trials: listTrials(notice),
    units: units.map(({ id, name }) => ({
      unitId: id,
      unitName: name,
      group: groups.get(id) ?? 'other',
      takesPart: takesPart(chosen, id),
      quotas: centreTypes.map((type) => {
        const mine = (one: { unitId: string; centreType: string }): boolean =>
          one.unitId === id && one.centreType === type.id;
        return {
          centreType: type.id,
          centreTypeLabel: type.label,
          quota: quotas.find(mine)?.quota ?? null,
          recommended: counts.find(mine)?.count ?? 0,
        };
      }),
    })),
  };
};
