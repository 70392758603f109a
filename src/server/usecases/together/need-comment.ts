import { Refusal } from '#kernel/refusal.ts';
import { listComments, type KeptComment } from '../../storage/comments.ts';
import type { Db } from '../../storage/tables.ts';

/** A comment of an application, or an answer in it, with all beside it. Refuses `notFound`. */
export async function needComment(
  tx: Db,
  { applicationId, commentId }: { readonly applicationId: string; readonly commentId: string },
): Promise<{ readonly comment: KeptComment; readonly all: readonly KeptComment[] }> {
  const all = await listComments(tx, applicationId);
  const comment = all.find(({ id }) => id === commentId);
  if (!comment) throw new Refusal('notFound');
  return { comment, all };
}
