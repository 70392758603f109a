import type { Asking } from '../../context.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { readStanding } from '../../papers/book-standing.ts';
import { printableFor } from '../../papers/printable.ts';
import { queueBook } from '../../papers/queue-book.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
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

/** Asks for the book, unless it is there, being made or queued. Refuses `notFound`. */
export const askForBook: UseCases['evidenceBook']['ask'] = async (asking, { applicationId }) => {
  const versionId = await versionOf(asking, applicationId);
  if (versionId === null) return { state: 'draft' };
  const standing = await readStanding(asking, versionId);
  if (standing.state !== 'unasked' && standing.state !== 'failed') return standing;
  await inTransaction(asking.db, (tx) => queueBook(asking, tx, versionId));
  return readStanding(asking, versionId);
};
