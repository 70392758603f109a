import type { CheckContext } from './check-context.ts';
import { generalFinding, type Finding } from './finding.ts';

/** Questions and tables that are not for this applicant (仅企业申报单位填写) and answered all the same. */
export function notAskedAnswered({ leaves, tables }: CheckContext): readonly Finding[] {
  const questions = leaves
    .filter(({ leaf, asked, reading }) => asked === 'unsatisfied' && !leaf.cell && reading.state !== 'blank')
    .map(({ leaf, section }) => generalFinding('notAsked.answered', 'warns', leaf.id, { section }));
  const whole = tables
    .filter(({ asked, filled }) => asked === 'unsatisfied' && filled > 0)
    .map(({ table, section }) => generalFinding('notAsked.answered', 'warns', table.id, { section }));
  return [...questions, ...whole];
}
