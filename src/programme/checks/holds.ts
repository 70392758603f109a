import { evaluate } from '../conditions/evaluate-condition.ts';
import type { CheckContext } from './check-context.ts';
import type { Declared } from './declared-check.ts';
import { declaredFinding, type Finding } from './finding.ts';

/** A condition of the notice that is known not to hold; the notice itself says what is wrong and what to do. */
export function holds(check: Declared<'holds'>, { dossier }: CheckContext): readonly Finding[] {
  if (evaluate(check.test, dossier).state !== 'unsatisfied') return [];
  return [declaredFinding(check, 'says', { says: check.says })];
}
