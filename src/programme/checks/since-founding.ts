import type { CheckContext } from './check-context.ts';
import type { Declared } from './declared-check.ts';
import { declaredFinding, type Finding } from './finding.ts';

/** Year columns are filled from the founding year on; earlier ones may be blank. Silent while the founding is not known. */
export function sinceFounding(check: Declared<'sinceFounding'>, context: CheckContext): readonly Finding[] {
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
