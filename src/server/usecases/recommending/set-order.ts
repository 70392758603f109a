import { Refusal } from '#kernel/refusal.ts';
import { orderPlaces } from '#procedure/application/order.ts';
import { authoritySees, recommendedStates } from '#procedure/application/transitions.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { lockApplications } from '../../storage/applications.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { listPlaces, putRecommendation } from '../../storage/recommendations.ts';

/**
 * The order in which the unit recommends. What is handed up keeps its place. Refuses `notFound` where one of those
 * named is none of the unit's recommended applications in this call.
 */
export const setOrder: UseCases['recommending']['setOrder'] = ({ db, actor }, { callId, applicationIds }) =>
  inTransaction(db, async (tx) => {
    const unitId = actor.organisationId ?? '';
    await lockApplications(tx, { callId, unitId, states: recommendedStates });
    const all = await listPlaces(tx, callId, unitId, recommendedStates);
    if (applicationIds.some((id) => !all.some((one) => one.id === id))) throw new Refusal('notFound');
    const placed = all.map(({ id, state, place }) => ({ id, place, fixed: authoritySees.includes(state) }));
    for (const { id, place } of orderPlaces(placed, applicationIds))
      await putRecommendation(tx, id, { place });
    return {};
  });
