import type { CheckContext } from './check-context.ts';
import type { Declared } from './declared-check.ts';
import { declaredFinding, type Finding } from './finding.ts';
import { filledRows, valueIn } from './judged-rows.ts';

/** A direction has content, and at least one goal with a number to reach; a goal in words alone cannot be measured. */
export function direction(check: Declared<'direction'>, context: CheckContext): readonly Finding[] {
  const { title, content, goalText, goals, targetColumn } = check;
  const found: Finding[] = [];
  if (filledRows(content, context).length === 0)
    found.push(declaredFinding(check, 'noContent', { title }, content));
  const rows = filledRows(goals, context);
  if (rows.some((row) => valueIn(row, targetColumn) !== null)) return found;
  const inWords = rows.length > 0 || !context.dossier.isBlank(goalText);
  found.push(declaredFinding(check, inWords ? 'goalUnmeasurable' : 'noGoal', { title }, goals));
  return found;
}
