import { Refusal } from '#kernel/refusal.ts';
import { questionnaireOf } from '#programme/checks/questionnaire.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { newId } from '../../new-id.ts';
import { noticeOf, originOf } from '../../notices/notice-of-application.ts';
import { insertComment } from '../../storage/comments.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import type { Db } from '../../storage/tables.ts';
import { lockOfOwnOrganisation } from './of-own-organisation.ts';
import { togetherOf } from './read-together.ts';

/** Writes a comment for one's colleagues. Refuses `notFound`, `notPermitted`, `commentPlaceUnknown`. */
export const addComment: UseCases['together']['addComment'] = (asking, { applicationId, target, text }) =>
  inTransaction(asking.db, async (tx) => {
    const { personId } = asking.actor;
    const row = await lockOfOwnOrganisation(tx, asking.actor, applicationId);
    await needPlace(tx, applicationId, target);
    const id = newId();
    await insertComment(tx, {
      id,
      applicationId,
      target,
      answersTo: null,
      text,
      personId,
      at: asking.clock(),
    });
    await recordEvent(tx, asking, 'comment.made', id, { applicationId }, { value: text });
    return togetherOf(tx, asking, row);
  });

async function needPlace(tx: Db, applicationId: string, target: string): Promise<void> {
  if (target === '') return;
  const notice = await noticeOf(tx, await originOf(tx, applicationId));
  const known = questionnaireOf(notice).places.has(target) || notice.targetLabel(target) !== undefined;
  if (!known && !notice.leaf(target)) throw new Refusal('commentPlaceUnknown', { target });
}
