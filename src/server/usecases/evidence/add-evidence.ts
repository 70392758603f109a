import type { EvidenceItem } from '#contract/shapes.ts';
import type { Asking } from '../../context.ts';
import { takeUpload } from '../../files/finished-upload.ts';
import { newId } from '../../new-id.ts';
import { insertEvidence } from '../../storage/evidence.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { evidenceItem } from './evidence-items.ts';
import { ownOrganisation } from './own-organisation.ts';

/**
 * A finished upload becomes evidence of the organisation. Without a title it is called by its file. The same content
 * twice is no fault: both are listed, each naming the other.
 * Refuses `notFound`, `uploadIncomplete`, `fileRefused`.
 */
export async function addEvidence(
  asking: Asking,
  { uploadId, title }: { uploadId: string; title: string },
): Promise<EvidenceItem> {
  const { actor, db } = asking;
  const organisationId = ownOrganisation(actor);
  const { hash, fileName } = await takeUpload(asking, actor, uploadId, 'evidence');
  const id = newId();
  const called = title.trim() === '' ? fileName.replace(/\.[^.]+$/u, '') : title.trim();
  await inTransaction(db, async (tx) => {
    await insertEvidence(
      tx,
      { id, organisationId, hash, title: called, fileName, uploadedBy: actor.personId },
      asking.clock(),
    );
    await recordEvent(tx, asking, 'evidence.added', id, { hash });
  });
  return evidenceItem(db, organisationId, id);
}
