import type { EvidenceItem } from '#contract/shapes.ts';

/** A sentence about a piece of evidence, with its title in place of its id, which says nothing to people. */
export function sayEvidence(message: string, target: string, evidence: readonly EvidenceItem[]): string {
  const item = evidence.find(({ id }) => target === `evidence.${id}`);
  return item === undefined ? message : message.split(item.id).join(`「${item.title}」`);
}
