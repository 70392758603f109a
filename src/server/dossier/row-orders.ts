import type { AnswerInput } from '#contract/shapes.ts';
import type { Dossier } from '#programme/answers/dossier.ts';

/** The order of an open table's rows is kept as an answer of this name. */
const prefix = 'rows:';

/** The name under which the order of a table's rows is kept. */
export const rowsLeaf = (table: string): string => `${prefix}${table}`;

/** The table whose order a leaf keeps; undefined for an answer. */
export const tableOfRows = (leaf: string): string | undefined =>
  leaf.startsWith(prefix) ? leaf.slice(prefix.length) : undefined;

/** Answers as they are kept, told apart into the answers and the row orders of a dossier. */
export function splitAnswers(kept: readonly { readonly leaf: string; readonly value: AnswerInput }[]): {
  answers: Dossier['answers'];
  rows: Record<string, string[]>;
} {
  const answers: Dossier['answers'] = {};
  const rows: Record<string, string[]> = {};
  for (const { leaf, value } of kept) {
    const table = tableOfRows(leaf);
    if (table === undefined) answers[leaf] = value as Dossier['answers'][string];
    else if (Array.isArray(value)) rows[table] = value;
  }
  return { answers, rows };
}

/** The other way: everything a dossier keeps, leaf by leaf. */
export function joinAnswers({
  answers,
  rows = {},
}: Pick<Dossier, 'answers' | 'rows'>): [string, AnswerInput][] {
  const orders = Object.entries(rows).map(([table, ids]): [string, AnswerInput] => [rowsLeaf(table), ids]);
  return [...Object.entries(answers), ...orders];
}
