import type { CheckContext } from './check-context.ts';
import { generalFinding, type Finding } from './finding.ts';

/** Answers and rows that the notice does not know, or that `rows` leaves out: none of them would be printed or judged. */
export function unknownAnswers({ dossier }: CheckContext): readonly Finding[] {
  const { notice } = dossier;
  const listed = listedRows(dossier.dossier.rows ?? {});
  const left = new Set<string>();
  const found: Finding[] = [];
  for (const id of Object.keys(dossier.dossier.answers)) {
    const leaf = notice.leaf(id);
    if (!leaf) {
      found.push(generalFinding('answer.unknownLeaf', 'blocks', id, { id }));
      continue;
    }
    if (!leaf.cell || (listed.get(leaf.cell.table)?.has(leaf.cell.row) ?? true)) continue;
    const { table, row } = leaf.cell;
    const target = `${table}.${row}`;
    if (left.has(target) || !isOpen(table, dossier) || dossier.isBlank(id)) continue;
    left.add(target);
    found.push(generalFinding('answer.rowNotListed', 'blocks', target, { table, row }));
  }
  return [...found, ...rowLists({ dossier })];
}

function rowLists({ dossier }: Pick<CheckContext, 'dossier'>): readonly Finding[] {
  return Object.entries(dossier.dossier.rows ?? {}).flatMap(([table, rows]) => {
    if (!dossier.notice.table(table))
      return [generalFinding('rows.unknownTable', 'blocks', table, { table })];
    const twice = new Set(rows.filter((row, at) => rows.indexOf(row) !== at));
    return [...twice].map((row) => generalFinding('rows.duplicate', 'blocks', table, { table, row }));
  });
}

/** The rows of a fixed table are what they are, whatever a dossier lists. */
function isOpen(table: string, dossier: CheckContext['dossier']): boolean {
  const rows = dossier.notice.table(table)?.rows;
  return rows !== undefined && 'open' in rows;
}

function listedRows(
  rows: Readonly<Record<string, readonly string[]>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(Object.entries(rows).map(([table, ids]) => [table, new Set(ids)]));
}
