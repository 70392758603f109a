import { newId } from '../../new-id.ts';
import { insertComment } from '../../storage/comments.ts';
import type { World } from './world.ts';

/** A comment among the applicant's colleagues. Out: its id, and the application's. */
export async function madeComment({ platform, actors, own }: World) {
  const { applicationId } = own;
  const commentId = newId();
  await insertComment(platform.db, {
    ...{ id: commentId, applicationId, target: 'applicant.name', answersTo: null, text: '请核对' },
    ...{ personId: actors.manager.personId, at: platform.clock() },
  });
  return { applicationId, commentId };
}
