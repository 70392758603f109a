import type { CheckContext } from './check-context.ts';
import type { Declared } from './declared-check.ts';
import { declaredFinding, type Finding } from './finding.ts';
import { yearRule } from './founding-year.ts';
import { isOnTrial } from './trial.ts';

/** Year columns are filled from the founding year on; earlier ones may be blank. Silent while the founding is not known. */
export function sinceFounding(check: Declared<'sinceFounding'>, context: CheckContext): readonly Finding[] {
  if (isOnTrial(check)) return onTrial(check, context);
  const judged = context.table(check.table);
  const founded = judged?.yearRule?.founded;
  if (!judged || founded === undefined) return [];
  const blanks = judged.rows.flatMap(({ cells }) =>
    cells.filter(({ required, reading }) => required && reading.state === 'blank'),
  );
  return blanks.map(({ leaf }) =>
    declaredFinding(check, 'yearBlank', { founded, section: judged.section }, leaf.id),
  );
}

/** Blank year columns that the rule would require and nothing else does: those are said already. */
function onTrial(check: Declared<'sinceFounding'>, context: CheckContext): readonly Finding[] {
  const judged = context.table(check.table);
  const rule = yearRule(check, context.dossier);
  const { founded } = rule;
  if (judged?.asked !== 'satisfied' || founded === undefined) return [];
  const { columns } = judged.table;
  const wanted = columns.map(({ year }) => year !== undefined && rule.isRequired(year) === true);
  const blanks = judged.rows.flatMap(({ cells }) =>
    cells.filter(({ required, reading }, at) => wanted[at] && !required && reading.state === 'blank'),
  );
  return blanks.map(({ leaf }) =>
    declaredFinding(check, 'yearBlank', { founded, section: judged.section }, leaf.id),
  );
}
