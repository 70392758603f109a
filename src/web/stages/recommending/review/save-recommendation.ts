import type { RecommendationItem } from '#contract/recommending.ts';
import { api } from '../../../api.ts';
import { refreshRecommending } from '../queue/queue-query.ts';

/** Saves what the unit wrote of an application, with a new scan of its seal where one was uploaded; refusals are thrown. */
export async function saveRecommendation(item: RecommendationItem, uploadId: string | null): Promise<void> {
  const { applicationId, opinion, opinedOn, order, remark, contact, mainContent } = item;
  await api.recommending.saveRecommendation({
    ...{ applicationId, opinion, opinedOn, order, remark, contact, mainContent, uploadId },
  });
  await refreshRecommending();
}
