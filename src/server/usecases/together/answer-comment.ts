import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { newId } from '../../new-id.ts';
import { insertComment } from '../../storage/comments.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { needComment } from './need-comment.ts';
import { lockOfOwnOrganisation } from './of-own-organisation.ts';
import { togetherOf } from './read-together.ts';

/** Answers a comment; an answer itself is not answered. Refuses `notFound`, `notPermitted`. */
export const answerComment: UseCases['together']['answerComment'] = (asking, { text, ...given }) =>
  inTransaction(asking.db, async (tx) => {
    const { applicationId } = given;
    const { personId } = asking.actor;
    const row = await lockOfOwnOrganisation(tx, asking.actor, applicationId);
    const { comment } = await needComment(tx, given);
    if (comment.answersTo !== null) throw new Refusal('notFound');
    const id = newId();
    const { target } = comment;
    const at = asking.clock();
    await insertComment(tx, { id, applicationId, target, answersTo: comment.id, text, personId, at });
    await recordEvent(tx, asking, 'comment.answered', comment.id, { applicationId }, { value: text });
    return togetherOf(tx, asking, row);
  });
