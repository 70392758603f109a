import { permissionsOn } from '#procedure/application/relation.ts';
import { takeAct } from '#procedure/application/take-act.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { standingOf, updateApplications } from '../../storage/applications.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { putRecommendation } from '../../storage/recommendations.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { applicationHead } from '../application/application-heads.ts';
import { lockOfUnit } from './visible-to-unit.ts';

/** Takes a recommendation back before it is handed up; the opinion stays, the place does not. Refuses `notFound`, `notPermitted`, `stateForbids`. */
export const withdrawRecommendation: UseCases['recommending']['withdrawRecommendation'] = (
  asking,
  { applicationId },
) =>
  inTransaction(asking.db, async (tx) => {
    const row = await lockOfUnit(tx, asking.actor, applicationId);
    const permitted = permissionsOn(standingOf(row), asking.actor);
    const state = takeAct('withdrawRecommendation', row.state, permitted);
    await putRecommendation(tx, applicationId, { place: null });
    await updateApplications(tx, [applicationId], {
      state,
      recommended_at: null,
      changed_at: asking.clock(),
    });
    await recordEvent(tx, asking, 'application.recommendationWithdrawn', applicationId);
    return applicationHead(tx, asking.actor, applicationId);
  });
