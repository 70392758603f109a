import { Refusal } from '#kernel/refusal.ts';
import { needWholeOpinion } from '#procedure/application/recommend.ts';
import { opinionStates } from '#procedure/application/transitions.ts';
import { actWordOpinion, stateWords } from '#procedure/application/words.zh.ts';
import { takeUpload } from '../../files/finished-upload.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import type { ApplicationRow } from '../../storage/applications.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { findRecommendation, putRecommendation } from '../../storage/recommendations.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { recommendationOf } from './read-recommendation.ts';
import { lockOfUnit, visibleToUnit } from './visible-to-unit.ts';

/**
 * Keeps the unit's opinion and its row of 附件4; a new scan of the seal takes the place of the one before. What is
 * recommended already must stay whole. Refuses `notFound`, `notPermitted`, `stateForbids`, `opinionMissing`, what
 * `takeUpload` refuses.
 */
export const saveRecommendation: UseCases['recommending']['saveRecommendation'] = async (asking, input) => {
  const { applicationId, uploadId, opinion, opinedOn } = input;
  const { db, actor } = asking;
  // Asked before the upload is used up, and again when nothing can change any more.
  needOpinionState(await visibleToUnit(db, actor, applicationId));
  const scan = uploadId === null ? null : await takeUpload(asking, actor, uploadId, 'scan');
  return inTransaction(db, async (tx) => {
    const row = await lockOfUnit(tx, actor, applicationId);
    needOpinionState(row);
    const before = await findRecommendation(tx, applicationId);
    const sealed = scan !== null || typeof before?.seal_hash === 'string';
    if (row.state === 'recommended') needWholeOpinion({ opinion, opinedOn, sealed });
    await putRecommendation(tx, applicationId, {
      opinion,
      opined_on: opinedOn,
      place: input.order,
      remark: input.remark,
      contact: input.contact,
      main_content: input.mainContent,
      ...(scan && { seal_hash: scan.hash, seal_name: scan.fileName, seal_at: asking.clock() }),
    });
    const detail = scan ? { hash: scan.hash } : {};
    await recordEvent(tx, asking, 'application.opinionFiled', applicationId, detail, { value: opinion });
    return recommendationOf(tx, applicationId);
  });
};

/** From submission until it is handed up the unit may write its opinion. Refuses `stateForbids`. */
export function needOpinionState({ state }: Pick<ApplicationRow, 'state'>): void {
  if (!opinionStates.includes(state))
    throw new Refusal('stateForbids', { state: stateWords[state], act: actWordOpinion });
}
