import { Refusal } from '#kernel/refusal.ts';
import type { Asking } from '../../context.ts';
import { countUses, findOwnEvidence, lockEvidence, removeEvidence } from '../../storage/evidence.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { evidenceWords } from './words.zh.ts';
import { ownOrganisation } from './own-organisation.ts';

/** Takes evidence out of the organisation's list. Refuses `notFound`, and `inUse` while an application links it. */
export async function removeOwnEvidence(
  asking: Asking,
  { evidenceId }: { evidenceId: string },
): Promise<Record<string, never>> {
  const organisationId = ownOrganisation(asking.actor);
  await inTransaction(asking.db, async (tx) => {
    await lockEvidence(tx, evidenceId);
    const evidence = await findOwnEvidence(tx, organisationId, evidenceId);
    if (!evidence) throw new Refusal('notFound');
    const uses = await countUses(tx, organisationId);
    const links = uses
      .filter((use) => use.evidenceId === evidenceId)
      .reduce((sum, use) => sum + use.count, 0);
    if (links > 0) throw new Refusal('inUse', { what: evidence.title, where: evidenceWords.places(links) });
    await removeEvidence(tx, evidenceId, asking.clock());
    await recordEvent(tx, asking, 'evidence.removed', evidenceId);
  });
  return {};
}
