import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { noticeOf, originOf } from '../../notices/notice-of-application.ts';
import { saveAnswer as keepAnswer } from '../../storage/save-answer.ts';
import { needAnswerPlace } from './answer-place.ts';
import { storableValue } from './storable-value.ts';

/**
 * Keeps one answer of one's own application; the notice and whose it is are remembered, so this is one statement.
 * Refuses as `needAnswerPlace` does, and `notFound`, `stateForbids`, `changedMeanwhile` as the contract says.
 */
export const saveAnswer: UseCases['applications']['saveAnswer'] = async (asking, input) => {
  const { db, actor } = asking;
  const origin = await originOf(db, input.applicationId);
  if (origin.organisationId !== actor.organisationId) throw new Refusal('notFound');
  const value = storableValue(input.value);
  const label = needAnswerPlace(await noticeOf(db, origin), input.leaf, value);
  const { revision, at } = await keepAnswer(db, asking, { ...input, value }, label);
  return { revision, at: at.toISOString() };
};
