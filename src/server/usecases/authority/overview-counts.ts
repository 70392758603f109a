import { Refusal } from '#kernel/refusal.ts';
import { shanxiRecommendingUnits } from '#membership/shanxi/recommending-units.zh.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { findCall } from '../../storage/calls.ts';
import { countByDay } from '../../storage/overview-counts.ts';

const zones = new Set(shanxiRecommendingUnits.filter(({ group }) => group === 'zone').map(({ id }) => id));

/** How many applications of a call stand where: numbers alone. Refuses `notFound`. */
export const overviewCounts: UseCases['overview']['counts'] = async ({ db }, { callId }) => {
  if (!(await findCall(db, callId))) throw new Refusal('notFound');
  const rows = await countByDay(db, callId);
  return rows.map((row) => ({ ...row, zone: zones.has(row.unitId) }));
};
