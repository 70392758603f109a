import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { settleComment as keepSettled } from '../../storage/comments.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { needComment } from './need-comment.ts';
import { lockOfOwnOrganisation } from './of-own-organisation.ts';
import { togetherOf } from './read-together.ts';

/** Any colleague settles a comment or opens it again. Refuses `notFound`, `notPermitted`. */
export const settleComment: UseCases['together']['settleComment'] = (asking, { settled, ...given }) =>
  inTransaction(asking.db, async (tx) => {
    const { applicationId } = given;
    const { personId } = asking.actor;
    const row = await lockOfOwnOrganisation(tx, asking.actor, applicationId);
    const { comment } = await needComment(tx, given);
    if (comment.answersTo !== null) throw new Refusal('notFound');
    await keepSettled(tx, comment.id, settled ? { at: asking.clock(), personId } : null);
    await recordEvent(tx, asking, 'comment.settled', comment.id, { applicationId, settled });
    return togetherOf(tx, asking, row);
  });
