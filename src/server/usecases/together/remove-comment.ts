import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { blankComment, deleteComment } from '../../storage/comments.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { needComment } from './need-comment.ts';
import { lockOfOwnOrganisation } from './of-own-organisation.ts';
import { togetherOf } from './read-together.ts';

/**
 * Takes one's own comment or answer back; where it was answered its words go and its place stays.
 * Refuses `notFound`, `notPermitted`, `commentOfOthers`.
 */
export const removeComment: UseCases['together']['removeComment'] = (asking, given) =>
  inTransaction(asking.db, async (tx) => {
    const { applicationId } = given;
    const row = await lockOfOwnOrganisation(tx, asking.actor, applicationId);
    const { comment, all } = await needComment(tx, given);
    if (comment.personId !== asking.actor.personId) throw new Refusal('commentOfOthers', { by: comment.by });
    if (all.some(({ answersTo }) => answersTo === comment.id))
      await blankComment(tx, comment.id, asking.clock());
    else await deleteComment(tx, comment.id);
    await recordEvent(tx, asking, 'comment.removed', comment.id, { applicationId });
    return togetherOf(tx, asking, row);
  });
