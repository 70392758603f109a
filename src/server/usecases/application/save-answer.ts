import { Refusal } from '#kernel/refusal.ts';
import { canonicalJson } from '#programme/answers/canonical-json.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { noticeOf, originOf } from '../../notices/notice-of-application.ts';
import { countAnswers } from '../../storage/answers.ts';
import { saveAnswer as keepAnswer } from '../../storage/save-answer.ts';
import type { Db } from '../../storage/tables.ts';
import { inOpenTable, needAnswerPlace } from './answer-place.ts';
import { storableValue } from './storable-value.ts';
import { tooManyAnswers } from './words.zh.ts';

/** Twenty times what a long application has. */
const mostAnswers = 20_000;

/**
 * Keeps one answer of one's own application; the notice and whose it is are remembered, so this is one statement –
 * but for a new cell of a table whose rows people add.
 * Refuses as `needAnswerPlace` does, and `badInput` for one row too many, `notFound`, `stateForbids`, `changedMeanwhile` as the contract says.
 */
export const saveAnswer: UseCases['applications']['saveAnswer'] = async (asking, input) => {
  const { db, actor } = asking;
  const origin = await originOf(db, input.applicationId);
  if (origin.organisationId !== actor.organisationId) throw new Refusal('notFound');
  const value = storableValue(input.value);
  const notice = await noticeOf(db, origin);
  const json = canonicalJson(value);
  const label = needAnswerPlace(notice, input.leaf, value, json);
  if (input.basedOn === 0 && inOpenTable(notice, input.leaf)) await needRoom(db, input.applicationId);
  const { revision, at } = await keepAnswer(db, asking, { ...input, json }, label);
  return { revision, at: at.toISOString() };
};

async function needRoom(db: Db, applicationId: string): Promise<void> {
  if ((await countAnswers(db, applicationId)) >= mostAnswers)
    throw new Refusal('badInput', { problems: tooManyAnswers(mostAnswers) });
}
