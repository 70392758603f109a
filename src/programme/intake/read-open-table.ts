import type { OpenDossier } from '../answers/open-dossier.ts';
import type { Table } from '../definition/table.ts';
import { paperWords } from '../views/words.zh.ts';
import { isTotal, unitNamed } from './intake-words.zh.ts';
import type { Doubt, Unmatched } from './intake.ts';
import { compared, likeness } from './likeness.ts';
import type { Finding } from './propose.ts';
import { rowIds } from './read-line.ts';
import type { TableIn } from './table-in.ts';
import { cellText, type WordCell, type WordTable } from './word-content.ts';

const leastAlike = 0.6;
/** Words as little alike as these may be meant where nothing else fits; in doubt. */
const perhapsAlike = 0.4;
/** So many of the columns must be found for a table to be this one. */
const fewestColumns = 0.6;

/** A cell of the header of a file, and the column of the notice it is, if any. */
interface Head {
  readonly cell: WordCell;
  readonly column?: Table['columns'][number];
  readonly similarity: number;
  /** The column of numbers or of evidence, which is no answer. */
  readonly ours: boolean;
}

/** How well a table of a file is one of the notice: which of its first rows is the header, and its columns. */
export interface Likeness {
  readonly table: Table;
  readonly header: number;
  readonly heads: readonly Head[];
  /** From 0 to 1. */
  readonly score: number;
}

/** Compares a table of a file with one of the notice by the words over the columns, in whatever order they stand. */
export function likenessOfTable(found: WordTable, table: Table): Likeness | undefined {
  let best: Likeness | undefined;
  for (let header = 0; header < Math.min(3, found.rows.length); header += 1) {
    const heads = headsOf(found.rows[header] ?? [], table);
    const known = heads.flatMap(({ column, similarity }) =>
      column && similarity >= leastAlike ? [similarity] : [],
    );
    if (known.length < fewestColumns * table.columns.length || known.length < 2) continue;
    const score =
      known.reduce((sum, one) => sum + one, 0) /
      Math.max(table.columns.length, heads.filter(({ ours }) => !ours).length);
    if (!best || score > best.score) best = { table, header, heads, score };
  }
  return best;
}

function headsOf(row: readonly WordCell[], table: Table): Head[] {
  const free = new Set(table.columns);
  const texts = row.map((cell) => compared(cellText(cell)));
  const pairs = row.flatMap((_, at) =>
    table.columns.map((column) => ({
      at,
      column,
      similarity: likeness(compared(column.label), texts[at] ?? compared('')),
    })),
  );
  pairs.sort((a, b) => b.similarity - a.similarity);
  const heads: Head[] = row.map((cell, at) => ({
    cell,
    similarity: 0,
    ours: isOurs(texts[at] ?? compared('')),
  }));
  for (const { at, column, similarity } of pairs) {
    const head = heads[at];
    const least = head?.ours ? leastAlike : perhapsAlike;
    if (similarity < least || !head || head.column || !free.has(column)) continue;
    free.delete(column);
    heads[at] = { ...head, column, similarity, ours: false };
  }
  return heads;
}

function isOurs(text: ReturnType<typeof compared>): boolean {
  return (
    text.whole === '' ||
    [paperWords.rowNumber, paperWords.evidenceColumn].some((words) => likeness(compared(words), text) >= 0.8)
  );
}

/** Reads the rows below the header. `form`: whose rows keep their ids. */
export function readOpenTable(found: WordTable, like: Likeness, place: string, form: OpenDossier): TableIn {
  const findings: Finding[] = [];
  const unmatched: Unmatched[] = [];
  const formWords: string[] = like.heads.map(({ cell }) => cellText(cell));
  for (const row of found.rows.slice(0, like.header)) formWords.push(...row.map(cellText));
  const rows: { readonly cells: readonly Placed[]; readonly r: number }[] = [];
  found.rows.forEach((row, r) => {
    if (r <= like.header) return;
    const cells = placed(row, reaching(found, r), like);
    const answers = cells.filter(({ head }) => head?.column);
    const texts = cells.filter(({ own }) => own).map(({ cell }) => cellText(cell).trim());
    const again =
      texts.length > 1 &&
      texts.every((text, at) => text === cellText(like.heads[at]?.cell ?? row[0] ?? blank).trim());
    const said = answers.filter(({ cell }) => cellText(cell).trim() !== '');
    if (said.length === 0 || again) formWords.push(...texts);
    else if (isTotal(texts.find((text) => text !== '') ?? ''))
      unmatched.push({ text: texts.join(' '), source: `${place}R${String(r + 1)}` });
    else rows.push({ cells, r });
  });
  const ids = rowIds({ form }, like.table.id, rows.length, form.filledRows(like.table.id));
  rows.forEach(({ cells, r }, index) => {
    for (const { cell, head, doubts, own } of cells) {
      const text = cellText(cell).trim();
      const source = `${place}R${String(r + 1)}C${String((found.rows[r]?.indexOf(cell) ?? -1) + 1)}`;
      if (text === '') continue;
      if (head?.column)
        findings.push({
          ...{ field: `${like.table.id}.${ids[index] ?? ''}.${head.column.id}`, text, source },
          doubts: head.similarity < leastAlike ? [...doubts, 'label'] : doubts,
          ...{
            similarity: own ? head.similarity : Math.min(head.similarity, 0.9),
            unit: unitNamed(cellText(head.cell)),
          },
        });
      else if (own && head?.ours) formWords.push(text);
      else if (own) unmatched.push({ text, source });
    }
  });
  return { findings, unmatched, formWords };
}

const blank: WordCell = { column: 0, colspan: 1, rowspan: 1, left: 0, right: 0, blocks: [] };

/** A cell of a row under the header it belongs to; `own`: it begins in this row. */
interface Placed {
  readonly cell: WordCell;
  readonly head: Head | undefined;
  readonly doubts: readonly Doubt[];
  readonly own: boolean;
}

/** Cells that reach into a row from above, as one word for several rows does. */
function reaching(found: WordTable, r: number): WordCell[] {
  return found.rows.slice(0, r).flatMap((row, above) => row.filter((cell) => above + cell.rowspan > r));
}

/** By order where a row has as many cells as the header; by edges, and in doubt, where not. */
function placed(row: readonly WordCell[], above: readonly WordCell[], { heads }: Likeness): Placed[] {
  const cells = [...row.map((cell) => ({ cell, own: true })), ...above.map((cell) => ({ cell, own: false }))];
  cells.sort((a, b) => a.cell.left - b.cell.left || a.cell.column - b.cell.column);
  if (cells.length === heads.length) return cells.map((one, at) => ({ ...one, head: heads[at], doubts: [] }));
  return cells.map((one) => ({ ...one, head: under(one.cell, heads), doubts: ['place'] }));
}

function under(cell: WordCell, heads: readonly Head[]): Head | undefined {
  const shared = (head: Head) => Math.min(cell.right, head.cell.right) - Math.max(cell.left, head.cell.left);
  const [nearest] = [...heads].sort((a, b) => shared(b) - shared(a));
  return nearest && shared(nearest) > 0 ? nearest : undefined;
}
