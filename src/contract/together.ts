import { z } from 'zod';
import { route } from './route.ts';
import { id, moment } from './shapes.ts';

const inApplication = z.object({ applicationId: id });
const inComment = inApplication.extend({ commentId: id });
const text = z.string().trim().min(1).max(2000);
const target = z.string().max(200);

const said = z.object({
  id,
  text: z.string(),
  by: z.string(),
  at: moment,
  /** Is it one's own? */
  own: z.boolean(),
  /** Its words were taken away; it stands for its answers. */
  removed: z.boolean(),
});

const commentShape = said.extend({
  /** A leaf, a row, a table, a section or an annex; empty: the whole application. */
  target: z.string(),
  settled: z.object({ by: z.string(), at: moment }).nullable(),
  answers: z.array(said),
});
export type CommentItem = z.infer<typeof commentShape>;

const personShape = z.object({ personId: id, name: z.string() });

const togetherShape = z.object({
  here: z.array(personShape.extend({ page: z.string(), target: z.string().nullable(), at: moment })),
  /** Who is in charge; null where nobody was named. */
  keeper: personShape.extend({ word: z.string(), givenBy: z.string().nullable(), since: moment }).nullable(),
  comments: z.array(commentShape),
});
export type Together = z.infer<typeof togetherShape>;

/** What colleagues of the applicant do together. For everybody else it does not exist: each route refuses `notFound`. */
export const together = {
  read: route('GET', '/applications/{applicationId}/together', 'signedIn')
    .input(inApplication)
    .output(togetherShape),
  /** One is here, on this page, at this place; said every twenty seconds and forgotten after sixty. */
  here: route('POST', '/applications/{applicationId}/together/here', 'signedIn')
    .input(inApplication.extend({ page: z.string().max(40), target: target.min(1).nullable() }))
    .output(togetherShape),
  /** Refuses `commentPlaceUnknown`. */
  addComment: route('POST', '/applications/{applicationId}/comments', 'signedIn')
    .input(inApplication.extend({ target, text }))
    .output(togetherShape),
  answerComment: route('POST', '/applications/{applicationId}/comments/{commentId}/answers', 'signedIn')
    .input(inComment.extend({ text }))
    .output(togetherShape),
  settleComment: route('PUT', '/applications/{applicationId}/comments/{commentId}/settled', 'signedIn')
    .input(inComment.extend({ settled: z.boolean() }))
    .output(togetherShape),
  /** One's own alone. Refuses `commentOfOthers`. */
  removeComment: route('DELETE', '/applications/{applicationId}/comments/{commentId}', 'signedIn')
    .input(inComment)
    .output(togetherShape),
  /** Everybody of the organisation whose account is open. */
  colleagues: route('GET', '/applications/{applicationId}/colleagues', 'signedIn')
    .input(inApplication)
    .output(z.array(personShape.extend({ writes: z.boolean() }))),
  /** Refuses `keeperCannotWrite`, `sameKeeper`. */
  handOver: route('PUT', '/applications/{applicationId}/keeper', 'signedIn')
    .input(inApplication.extend({ personId: id, word: z.string().trim().max(500) }))
    .output(togetherShape),
  /** Who is in charge of each application of one's own organisation. */
  keepers: route('GET', '/keepers', 'application.read').output(
    z.array(personShape.extend({ applicationId: id })),
  ),
};
