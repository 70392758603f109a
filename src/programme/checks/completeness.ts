import type { OpenDossier } from '../answers/open-dossier.ts';
import { openContext, type CheckContext, type JudgedTable } from './check-context.ts';
import { generalFinding, type Finding } from './finding.ts';
import { questionnaireOf } from './questionnaire.ts';

/** How far a section is filled in, counted in required answers; a row that is still wanted counts as one. */
export interface SectionProgress {
  readonly section: string;
  readonly asked: number;
  readonly answered: number;
}

/** Required answers that are blank, and tables with too few or too many rows. Params: `section` for whoever groups. */
export function completeness(context: CheckContext): readonly Finding[] {
  const leftToTheYears = new Set(
    context.tables.filter((table) => table.yearRule).map(({ table }) => table.id),
  );
  const found: Finding[] = [];
  for (const { leaf, required, reading, section } of context.leaves)
    if (required && reading.state === 'blank' && !(leaf.cell && leftToTheYears.has(leaf.cell.table)))
      found.push(generalFinding('required.blank', 'blocks', leaf.id, { section }));
  for (const judged of context.tables) found.push(...rowCount(judged));
  return found;
}

/** The progress of each section of the papers, in their order; sections that ask nothing are left out. */
export function completenessBySection(dossier: OpenDossier): readonly SectionProgress[] {
  const context = openContext(dossier);
  const sections = new Map(
    questionnaireOf(dossier.notice).asked.map(({ section }) => [section, { asked: 0, answered: 0 }]),
  );
  function count(section: string, asked: number, answered: number) {
    const counts = sections.get(section);
    if (!counts) return;
    counts.asked += asked;
    counts.answered += answered;
  }
  for (const { required, reading, section } of context.leaves)
    if (required) count(section, 1, reading.state === 'blank' ? 0 : 1);
  for (const judged of context.tables) count(judged.section, missingRows(judged), 0);
  return [...sections]
    .filter(([, { asked }]) => asked > 0)
    .map(([section, counts]) => ({ section, ...counts }));
}

function missingRows({ table, asked, filled }: JudgedTable): number {
  if (asked !== 'satisfied' || !('open' in table.rows)) return 0;
  return Math.max(0, table.rows.open.atLeast - filled);
}

function rowCount(judged: JudgedTable): readonly Finding[] {
  const { table, asked, filled, section } = judged;
  if (asked !== 'satisfied' || !('open' in table.rows)) return [];
  const { atLeast, atMost } = table.rows.open;
  const said = (wanted: number) => ({ filled: String(filled), wanted: String(wanted), section });
  if (filled < atLeast) return [generalFinding('table.tooFewRows', 'blocks', table.id, said(atLeast))];
  if (atMost === undefined || filled <= atMost) return [];
  return [generalFinding('table.tooManyRows', 'blocks', table.id, said(atMost))];
}
