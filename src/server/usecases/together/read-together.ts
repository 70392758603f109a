import type { CommentItem, Together } from '#contract/together.ts';
import type { Asking } from '../../context.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { listComments, type KeptComment } from '../../storage/comments.ts';
import { listKeepers } from '../../storage/keepers.ts';
import { listPresent } from '../../storage/presence.ts';
import type { ApplicationRow } from '../../storage/applications.ts';
import type { Db } from '../../storage/tables.ts';
import { ofOwnOrganisation } from './of-own-organisation.ts';

/** Who is here, who is in charge, and what colleagues wrote. Refuses `notFound`. */
export const readTogether: UseCases['together']['read'] = async (asking, { applicationId }) => {
  const { db, actor } = asking;
  return togetherOf(db, asking, await ofOwnOrganisation(db, actor, applicationId));
};

/** The same of an application that was found to be one's own organisation's. */
export async function togetherOf(
  db: Db,
  { actor, clock }: Pick<Asking, 'actor' | 'clock'>,
  { id, organisation_id: organisationId }: ApplicationRow,
): Promise<Together> {
  const present = await listPresent(db, id, organisationId, clock());
  const [keeper] = await listKeepers(db, { applicationId: id });
  return {
    here: present.map((one) => ({ ...one, at: one.at.toISOString() })),
    keeper: keeper
      ? {
          ...{ personId: keeper.personId, name: keeper.name, word: keeper.word },
          ...{ givenBy: keeper.givenBy, since: keeper.since.toISOString() },
        }
      : null,
    comments: asThreads(await listComments(db, id), actor.personId),
  };
}

/** Comments with what was answered to each, in their order. */
function asThreads(kept: readonly KeptComment[], ownId: string): CommentItem[] {
  const said = ({ id, text, by, at, personId, removedAt }: KeptComment) => ({
    ...{ id, text, by, at: at.toISOString() },
    ...{ own: personId === ownId, removed: removedAt !== null },
  });
  return kept
    .filter(({ answersTo }) => answersTo === null)
    .map((comment) => ({
      ...said(comment),
      target: comment.target,
      settled: comment.settledAt && {
        by: comment.settledBy ?? '',
        at: comment.settledAt.toISOString(),
      },
      answers: kept.filter(({ answersTo }) => answersTo === comment.id).map(said),
    }));
}
