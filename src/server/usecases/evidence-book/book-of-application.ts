import type { BookStanding } from '#contract/evidence-book.ts';
import type { Asking } from '../../context.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { readStanding } from '../../papers/book-standing.ts';
import { printableFor } from '../../papers/printable.ts';
import { visibleApplication } from '../../storage/visible-application.ts';

/** The version whose book the one who asks may see; null while there is none. Refuses `notFound`. */
async function versionOf(asking: Asking, applicationId: string): Promise<string | null> {
  const row = await visibleApplication(asking.db, asking.actor, applicationId);
  return (await printableFor(asking, asking.actor, row)).versionId;
}

/** How the evidence book of an application stands. Refuses `notFound`. */
export const readBook: UseCases['evidenceBook']['read'] = async (asking, { applicationId }) => {
  const versionId = await versionOf(asking, applicationId);
  return versionId === null ? { state: 'draft' } : readStanding(asking, versionId);
};

/** Asks for the book once more, unless it is there or being made. Refuses `notFound`. */
export const askForBook: UseCases['evidenceBook']['bind'] = async (asking, { applicationId }) => {
  const versionId = await versionOf(asking, applicationId);
  if (versionId === null) return { state: 'draft' };
  const standing: BookStanding = await readStanding(asking, versionId);
  if (standing.state === 'waiting' || standing.state === 'failed')
    await asking.jobs.send(asking.db, 'book', { versionId });
  return standing.state === 'failed' ? { state: 'waiting' } : standing;
};
