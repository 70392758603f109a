import type { OpenDossier } from '../answers/open-dossier.ts';
import { evaluate } from '../conditions/evaluate-condition.ts';
import type { Check } from '../definition/check.ts';

/** Is this rule of the notice for this centre type, and is it known that its `when` holds? */
export function applies(check: Check, dossier: OpenDossier): boolean {
  if (check.for && !check.for.includes(dossier.notice.centreType)) return false;
  return !check.when || evaluate(check.when, dossier).state === 'satisfied';
}
