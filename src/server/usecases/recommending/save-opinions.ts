import type { UseCases } from '../../http/use-case-types.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { putRecommendation } from '../../storage/recommendations.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { needOpinionState } from './save-recommendation.ts';
import { lockOfUnit } from './visible-to-unit.ts';

/** The same opinion and date for many at once; all of them or none. Refuses `notFound`, `notPermitted`, `stateForbids`. */
export const saveOpinions: UseCases['recommending']['saveOpinions'] = (
  asking,
  { applicationIds, opinion, opinedOn },
) =>
  inTransaction(asking.db, async (tx) => {
    for (const id of [...new Set(applicationIds)].sort()) {
      needOpinionState(await lockOfUnit(tx, asking.actor, id));
      await putRecommendation(tx, id, { opinion, opined_on: opinedOn });
      await recordEvent(tx, asking, 'application.opinionFiled', id, {}, { value: opinion });
    }
    return {};
  });
