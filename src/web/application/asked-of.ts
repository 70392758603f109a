import type { Leaf } from '#programme/answers/leaf.ts';
import type { OpenDossier } from '#programme/answers/open-dossier.ts';
import { evaluate } from '#programme/conditions/evaluate-condition.ts';
import { reasonSentence } from '#programme/conditions/reason.ts';
import type { ConditionTree } from '#programme/definition/condition.ts';

/** Why something is not asked of this applicant; null where it is, or where that is not known yet. */
export function notAskedBecause(when: ConditionTree | undefined, dossier: OpenDossier): string | null {
  if (when === undefined) return null;
  const { state, reasons } = evaluate(when, dossier);
  return state === 'unsatisfied' ? reasons.map(reasonSentence).join('；') : null;
}

/** The condition on which a leaf is asked: its own, or that of its table. */
export function conditionOf(leaf: Leaf, { notice }: OpenDossier): ConditionTree | undefined {
  return leaf.cell ? notice.table(leaf.cell.table)?.when : notice.field(leaf.id)?.when;
}
