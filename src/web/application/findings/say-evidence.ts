import type { EvidenceItem } from '#contract/shapes.ts';
import { evidencePath } from '#procedure/application/assemble-dossier.ts';

/** A sentence about a piece of evidence, with its title in place of its id and its path, which say nothing to people. */
export function sayEvidence(message: string, target: string, evidence: readonly EvidenceItem[]): string {
  const item = evidence.find(({ id }) => target === `evidence.${id}`);
  if (item === undefined) return message;
  const { fileName, id } = item;
  return message.split(evidencePath(id, fileName)).join(fileName).split(id).join(`「${item.title}」`);
}
