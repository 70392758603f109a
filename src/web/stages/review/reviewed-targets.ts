import type { EvidenceItem } from '#contract/shapes.ts';
import { targetName } from '#programme/checks/name-target.zh.ts';
import { evidenceNumbers } from '#programme/views/evidence-numbers.ts';
import { printLeaf } from '#programme/views/print-answer.ts';
import { evidenceState, type EvidenceState } from '../../application/evidence/evidence-state.ts';
import type { Snapshot } from '../../application/workspace.ts';

/** A piece of evidence where it speaks for something. */
export interface ReviewedLink {
  readonly item: EvidenceItem;
  /** As it is bound: 3-12. */
  readonly number: string;
  readonly pages: readonly [number, number] | null;
}

/** Something that was claimed, with what proves it. */
export interface ReviewedTarget {
  readonly target: string;
  readonly name: string;
  /** What was answered, as the paper prints it; empty for what is no answer. */
  readonly value: string;
  readonly state: EvidenceState;
  readonly links: readonly ReviewedLink[];
}

type Reviewed = Pick<Snapshot, 'dossier' | 'links' | 'evidence'>;

/**
 * What a reviewer holds against its evidence: the indicators and claims that were answered, then whatever else bears
 * evidence, in the order it is bound.
 */
export function reviewedTargets({ dossier, links, evidence }: Reviewed): ReviewedTarget[] {
  const { notice } = dossier;
  const numbers = evidenceNumbers(dossier);
  const items = new Map(evidence.map((item) => [item.id, item]));
  const claimed = [
    ...notice.indicators.map(({ key }) => `indicator.${key}`),
    ...notice.tables
      .filter(({ claims }) => claims === true)
      .flatMap(({ id }) => dossier.filledRows(id).map((row) => `${id}.${row}`)),
  ].filter((target) => evidenceState(dossier, target) !== 'blank' || links.has(target));
  const known = new Set(claimed);
  const firstNumber = (target: string): string => numbers.citedFor(target)[0] ?? '';
  const others = [...links]
    .filter(([target, linked]) => linked.length > 0 && !known.has(target))
    .map(([target]) => target)
    .sort((a, b) => compareNumbers(firstNumber(a), firstNumber(b)));
  return [...claimed, ...others].map((target) => {
    const leaf = notice.leaf(target);
    const value = leaf ? printLeaf(dossier, target) : '';
    return {
      target,
      name: targetName(target, notice, dossier.rows),
      value: leaf?.indicator === true && value !== '' ? `${value}${leaf.unit ?? ''}` : value,
      state: evidenceState(dossier, target),
      links: (links.get(target) ?? []).flatMap(({ evidenceId, pages }) => {
        const item = items.get(evidenceId);
        return item ? [{ item, number: numbers.numberOf(evidenceId) ?? '', pages }] : [];
      }),
    };
  });
}

/** 2-9 stands before 2-10; what bears no number comes last. */
function compareNumbers(a: string, b: string): number {
  const [x, y] = [a, b].map((number) => number.split('-').map((part) => Number(part) || Infinity));
  return at(x, 0) - at(y, 0) || at(x, 1) - at(y, 1) || 0;
}

const at = (parts: readonly number[] | undefined, place: number): number => parts?.[place] ?? 1e6;
