import type { EvidenceItem } from '#contract/shapes.ts';
import { Refusal } from '#kernel/refusal.ts';
import type { Asking } from '../../context.ts';
import { findOwnEvidence, retitleEvidence } from '../../storage/evidence.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { evidenceItem } from './evidence-items.ts';
import { ownOrganisation } from './own-organisation.ts';

/** Gives evidence another title; an empty one goes back to the name of the file. What was submitted keeps its title. Refuses `notFound`. */
export async function renameEvidence(
  asking: Asking,
  { evidenceId, title }: { evidenceId: string; title: string },
): Promise<EvidenceItem> {
  const organisationId = ownOrganisation(asking.actor);
  await inTransaction(asking.db, async (tx) => {
    const evidence = await findOwnEvidence(tx, organisationId, evidenceId);
    if (!evidence) throw new Refusal('notFound');
    const called = title.trim() === '' ? evidence.fileName.replace(/\.[^.]+$/u, '') : title.trim();
    await retitleEvidence(tx, evidenceId, called);
    await recordEvent(tx, asking, 'evidence.renamed', evidenceId, {}, { value: called });
  });
  return evidenceItem(asking.db, organisationId, evidenceId);
}
