import type { EvidenceItem } from '#contract/shapes.ts';
import { Refusal } from '#kernel/refusal.ts';
import { countUses, listEvidence } from '../../storage/evidence.ts';
import type { Db } from '../../storage/tables.ts';

/** All evidence of an organisation as lists show it: which files are the same, and which applications link them. */
export async function evidenceItems(db: Db, organisationId: string): Promise<EvidenceItem[]> {
  const rows = await listEvidence(db, organisationId);
  const uses = await countUses(db, organisationId);
  const byHash = new Map<string, string[]>();
  for (const { id, hash } of rows) byHash.set(hash, [...(byHash.get(hash) ?? []), id]);
  const usedBy = new Map<string, EvidenceItem['usedBy']>();
  for (const { evidenceId, applicationId, count } of uses)
    usedBy.set(evidenceId, [...(usedBy.get(evidenceId) ?? []), { applicationId, count }]);
  return rows.map(({ id, title, fileName, hash, type, bytes, pages, uploadedAt, uploadedBy }) => ({
    id,
    title,
    fileName,
    hash,
    type,
    bytes: Number(bytes),
    pages,
    uploadedAt: uploadedAt.toISOString(),
    uploadedBy: uploadedBy ?? '',
    sameAs: (byHash.get(hash) ?? []).filter((other) => other !== id),
    usedBy: usedBy.get(id) ?? [],
  }));
}

/** One of them. Refuses `notFound`. */
export async function evidenceItem(db: Db, organisationId: string, id: string): Promise<EvidenceItem> {
  const items = await evidenceItems(db, organisationId);
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Refusal('notFound');
  return item;
}
