import type { Leaf } from '../answers/leaf.ts';
import type { OpenDossier } from '../answers/open-dossier.ts';
import { evaluate } from '../conditions/evaluate-condition.ts';
import type { State } from '../conditions/state.ts';
import type { ConditionTree } from '../definition/condition.ts';
import type { Table } from '../definition/table.ts';
import type { Reading } from '../kinds/kind.ts';
import { yearRules, type YearRule } from './founding-year.ts';
import { questionnaireOf, type AskedTable } from './questionnaire.ts';

/** A question with what became of it. */
export interface JudgedLeaf {
  readonly leaf: Leaf;
  readonly reading: Reading<unknown>;
  /** Is it asked of this applicant? Unknown: another answer that decides is still missing. */
  readonly asked: State;
  /** It must be answered before the dossier can be handed in. */
  readonly required: boolean;
  readonly section: string;
}

export interface JudgedRow {
  readonly id: string;
  /** Something is answered in it. */
  readonly filled: boolean;
  readonly cells: readonly JudgedLeaf[];
}

export interface JudgedTable {
  readonly table: Table;
  readonly asked: State;
  readonly section: string;
  readonly rows: readonly JudgedRow[];
  /** The number of filled rows. */
  readonly filled: number;
  /** Its year columns are required from the founding year on, as a rule of the notice says. */
  readonly yearRule?: YearRule;
}

/** A dossier, gone through once: what all checks look at. */
export interface CheckContext {
  readonly dossier: OpenDossier;
  /** All that stands alone and all cells, in the order of the papers. */
  readonly leaves: readonly JudgedLeaf[];
  readonly tables: readonly JudgedTable[];
  /** A table by its id; undefined where this centre type is not asked it. */
  table(id: string): JudgedTable | undefined;
}

/** Goes through a dossier once, question by question. */
export function openContext(dossier: OpenDossier): CheckContext {
  const leaves: JudgedLeaf[] = [];
  const tables: JudgedTable[] = [];
  const rules = yearRules(dossier);
  for (const asked of questionnaireOf(dossier.notice).asked) {
    if ('leaf' in asked) {
      leaves.push(judgeLeaf(asked.leaf, asked.section, isAsked(asked.when, dossier), dossier));
      continue;
    }
    const table = judgeTable(asked, rules.get(asked.table.id), dossier);
    tables.push(table);
    for (const row of table.rows) for (const cell of row.cells) leaves.push(cell);
  }
  const byId = new Map(tables.map((judged) => [judged.table.id, judged]));
  return { dossier, leaves, tables, table: (id) => byId.get(id) };
}

function isAsked(when: ConditionTree | undefined, dossier: OpenDossier): State {
  return when ? evaluate(when, dossier).state : 'satisfied';
}

function judgeLeaf(leaf: Leaf, section: string, asked: State, dossier: OpenDossier): JudgedLeaf {
  const required = leaf.required && asked === 'satisfied';
  return { leaf, section, asked, required, reading: dossier.reading(leaf.id) };
}

function judgeTable(asked: AskedTable, yearRule: YearRule | undefined, dossier: OpenDossier): JudgedTable {
  const state = isAsked(asked.table.when, dossier);
  // A row that is named twice in `rows` is one row.
  const rows = [...new Set(dossier.rows(asked.table.id))].map((id) =>
    judgeRow(id, asked, state, yearRule, dossier),
  );
  const filled = rows.reduce((count, row) => count + Number(row.filled), 0);
  return {
    table: asked.table,
    section: asked.section,
    asked: state,
    rows,
    filled,
    ...(yearRule ? { yearRule } : {}),
  };
}

function judgeRow(
  id: string,
  place: AskedTable,
  asked: State,
  yearRule: YearRule | undefined,
  dossier: OpenDossier,
): JudgedRow {
  const { table, section } = place;
  const leaves = place.cells(id);
  const readings = leaves.map((leaf) => dossier.reading(leaf.id));
  const filled = readings.some(({ state }) => state !== 'blank');
  const judged: JudgedLeaf[] = [];
  // A loop rather than a chain: this runs for every cell of every dossier.
  for (const [at, leaf] of leaves.entries()) {
    const required = asked === 'satisfied' && isRequired(table, leaf, at, filled, yearRule);
    judged.push({ leaf, section, asked, required, reading: readings[at] ?? dossier.reading(leaf.id) });
  }
  return { id, filled, cells: judged };
}

/**
 * The cells of a labelled row are required as declared. A row without label – of an open table, or a numbered line of a
 * fixed one – may stay empty as a whole; once something stands in it, its required columns are.
 */
function isRequired(
  table: Table,
  leaf: Leaf,
  at: number,
  filled: boolean,
  rule: YearRule | undefined,
): boolean {
  const column = table.columns[at];
  if (rule && column?.year !== undefined) return rule.isRequired(column.year) ?? leaf.required;
  if ('open' in table.rows) return leaf.required && filled;
  return leaf.required || (filled && column?.required === true && leaf.label === column.label);
}
