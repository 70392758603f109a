import type { EvidenceItem } from '#contract/shapes.ts';
import type { Asking } from '../../context.ts';
import { evidenceItems } from './evidence-items.ts';
import { ownOrganisation } from './own-organisation.ts';

/** All evidence of one's own organisation, the newest first. */
export async function listOwnEvidence(asking: Asking): Promise<EvidenceItem[]> {
  return evidenceItems(asking.db, ownOrganisation(asking.actor));
}
