import type { OpenDossier } from '../answers/open-dossier.ts';
import type { Table } from '../definition/table.ts';
import type { Proposal } from './intake.ts';
import { pairRows, perhapsPairs } from './pair-rows.ts';
import { inDoubt } from './propose.ts';
import { asOne, isNumbered, keyColumn, proposedRows, standingRows, type SaidRow } from './said-rows.ts';

/**
 * Puts the rows of a paper to the rows that stand, by what they say: in the form and in `before`, other papers read
 * for it. A row that surely stands there is that row, one that perhaps does is put there as well, any other is new. What
 * perhaps is the row of another paper is in doubt; `unsureRows` tells that of the form, which may change meanwhile.
 */
export function placeRows(
  answers: readonly Proposal[],
  form: OpenDossier,
  before: readonly Proposal[] = [],
): Proposal[] {
  const moves = new Map(
    numberedTables(answers, form).map((table) => [table.id, movesIn(table, answers, form, before)]),
  );
  return answers.map((proposal) => {
    const cell = form.notice.leaf(proposal.field)?.cell;
    const moved = cell && moves.get(cell.table);
    if (!cell || !moved) return proposal;
    const row = moved.ids.get(cell.row) ?? cell.row;
    const placed = { ...proposal, field: `${cell.table}.${row}.${cell.column}` };
    return moved.unsure.has(cell.row) ? inDoubt(placed, 'place') : placed;
  });
}

/**
 * Rows of proposals, as `<table>.<row>`, that are not surely the row that stands in the form under their id, or that
 * stand there already under another one: nothing of them may be put beside what is there without a look.
 */
export function unsureRows(form: OpenDossier, answers: readonly Proposal[]): Set<string> {
  const unsure = new Set<string>();
  for (const table of numberedTables(answers, form)) {
    const file = proposedRows(table, answers, form.notice);
    const standing = standingRows(table, [...form.filledRows(table.id), ...file.map(({ id }) => id)], form);
    const filled = new Set(standing.map(({ id }) => id));
    const pairs = pairRows(file, standing);
    for (const { id } of file)
      if (filled.has(id) ? pairs.get(id) !== id : pairs.has(id)) unsure.add(`${table.id}.${id}`);
  }
  return unsure;
}

function numberedTables(answers: readonly Proposal[], { notice }: OpenDossier): Table[] {
  const ids = new Set(answers.flatMap(({ field }) => notice.leaf(field)?.cell?.table ?? []));
  return [...ids].flatMap((id) => {
    const table = notice.table(id);
    return table && isNumbered(table) ? [table] : [];
  });
}

interface Moves {
  /** The id each row gets. */
  readonly ids: ReadonlyMap<string, string>;
  /** Rows put to one of another paper that may be another. */
  readonly unsure: ReadonlySet<string>;
}

function movesIn(
  table: Table,
  answers: readonly Proposal[],
  form: OpenDossier,
  before: readonly Proposal[],
): Moves {
  const file = proposedRows(table, answers, form.notice);
  const read = proposedRows(table, before, form.notice);
  const inForm = standingRows(table, [...form.filledRows(table.id), ...file.map(({ id }) => id)], form);
  const standing = asOne([...inForm, ...read]);
  const certain = pairRows(file, standing);
  const ids = new Map(certain);
  const given = new Set(ids.values());
  const perhaps = perhapsPairs(
    file.filter(({ id }) => !ids.has(id)),
    standing.filter(({ id }) => !given.has(id)),
    tellingColumns(table),
  );
  for (const [id, other] of perhaps) ids.set(id, other);
  placeNew(table, file, standing, ids, form);
  const others = new Map(read.map((row) => [row.id, row]));
  const unsure = file.filter(({ id, keys }) => {
    const other = others.get(ids.get(id) ?? '');
    return other && !(certain.has(id) && [...keys].some((key) => other.keys.has(key)));
  });
  return { ids, unsure: new Set(unsure.map(({ id }) => id)) };
}

/** Columns beside the name whose answers are not picked from a few. */
function tellingColumns(table: Table): string[] {
  const picked: readonly string[] = ['choice', 'boolean'];
  const others = table.columns.filter(
    ({ id, kind }) => id !== keyColumn(table) && !picked.includes(kind.name),
  );
  return others.map(({ id }) => id);
}

/** The rows that stand nowhere: each keeps its id where that is free, else it takes a blank row or one of its own. */
function placeNew(
  table: Table,
  file: readonly SaidRow[],
  standing: readonly SaidRow[],
  ids: Map<string, string>,
  form: OpenDossier,
): void {
  const given = new Set(ids.values());
  const filled = new Set(standing.map(({ id }) => id));
  // A row that was taken out of the order may still have answers.
  const isBlank = (row: string) => table.columns.every(({ id }) => form.isBlank(`${table.id}.${row}.${id}`));
  const isFree = (id: string) => !given.has(id) && !filled.has(id) && isBlank(id);
  const offered = form.rows(table.id);
  const isOpen = 'open' in table.rows;
  let next = 0;
  let number = 1;
  const another = (): string => {
    for (; next < offered.length; next += 1) if (isFree(offered[next] ?? '')) return offered[next] ?? '';
    if (!isOpen) return offered.find((id) => !given.has(id)) ?? '';
    while (offered.includes(`r${String(number)}`) || !isFree(`r${String(number)}`)) number += 1;
    return `r${String(number)}`;
  };
  for (const { id } of file) {
    if (ids.has(id)) continue;
    const place = isFree(id) ? id : another();
    ids.set(id, place);
    given.add(place);
  }
}
