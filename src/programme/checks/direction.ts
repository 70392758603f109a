import type { CheckContext } from './check-context.ts';
import type { Declared } from './declared-check.ts';
import { declaredFinding, type Finding } from './finding.ts';
import { stated } from './stated.ts';

/** A direction has content, and at least one goal with a number to reach; a goal in words alone cannot be measured. */
export function direction(check: Declared<'direction'>, { dossier }: CheckContext): readonly Finding[] {
  const { title, content, goalText, goals, targetColumn } = check;
  const found: Finding[] = [];
  if (dossier.filledRows(content).length === 0)
    found.push(declaredFinding(check, 'noContent', { title }, content));
  const rows = dossier.filledRows(goals);
  const measurable = rows.some((row) => stated(`${goals}.${row}.${targetColumn}`, dossier) !== null);
  if (measurable) return found;
  const inWords = rows.length > 0 || !dossier.isBlank(goalText);
  found.push(declaredFinding(check, inWords ? 'goalUnmeasurable' : 'noGoal', { title }, goals));
  return found;
}
