import type { NoticeIndex } from '../answers/index-programme.ts';
import { isKnownCheck } from '../checks/declared-checks.ts';
import type { Check, Severity } from '../definition/check.ts';
import type { Programme } from '../definition/programme.ts';
import type { Quantity, RowFilter } from '../definition/quantity.ts';
import type { Report } from './fault.ts';
import { verifyTree } from './verify-conditions.ts';

const severities: ReadonlySet<string> = new Set<Severity>(['blocks', 'warns', 'void']);

/** Is one check, of this index in a notice, without fault? */
export function isSoundCheck(check: Check, indexes: ReadonlyMap<string, NoticeIndex>): boolean {
  let sound = true;
  for (const type of check.for ?? indexes.keys()) {
    const notice = indexes.get(type);
    if (notice) verifyCheck(check, '', notice, () => (sound = false));
  }
  return sound;
}

/** Every check speaks, for each centre type it applies to, of leaves, tables and columns that are asked there. */
export function verifyChecks(
  programme: Programme,
  indexes: ReadonlyMap<string, NoticeIndex>,
  report: Report,
): void {
  programme.checks.forEach((check, index) => {
    const path = `checks[${String(index)} ${check.code}]`;
    if (!isKnownCheck(check.check)) report(path, 'unknownCheck', check.check);
    if (!severities.has(check.severity)) report(path, 'unknownCheck', check.severity);
    for (const type of check.for ?? indexes.keys()) {
      const notice = indexes.get(type);
      if (!notice) report(path, 'unknownCentreType', type);
      else verifyCheck(check, path, notice, report);
    }
  });
}

function verifyCheck(check: Check, path: string, notice: NoticeIndex, report: Report): void {
  const leaf = (id: string) => {
    if (!notice.leaf(id)) report(path, 'unknownLeaf', id);
  };
  const columns = (table: string, ids: readonly string[]) => {
    verifyColumns(table, ids, path, notice, report);
  };
  if (notice.targetLabel(check.target) === undefined) report(path, 'unknownTarget', check.target);
  if (check.when) verifyTree(check.when, `${path}.when`, notice, report);
  switch (check.check) {
    case 'compare':
      verifyQuantity(check.left, path, notice, report);
      verifyQuantity(check.right, path, notice, report);
      break;
    case 'range':
    case 'forbiddenWords':
      check.leaves.forEach(leaf);
      break;
    case 'sinceFounding':
      columns(check.table, []);
      leaf(check.founded);
      break;
    case 'direction':
      columns(check.content, []);
      columns(check.goals, [check.targetColumn]);
      leaf(check.goalText);
      break;
    case 'holds':
      verifyTree(check.test, `${path}.test`, notice, report);
      break;
    case 'period':
      columns(check.table, [check.from, check.to]);
      break;
    case 'rowBalance':
      columns(check.table, [...check.left, ...check.right]);
      break;
    case 'rowEvidence':
      columns(check.table, []);
      if (check.where) verifyFilter(check.table, check.where, path, notice, report);
      break;
    case 'evidencePresent':
      break;
  }
}

function verifyQuantity(quantity: Quantity, path: string, notice: NoticeIndex, report: Report): void {
  if ('leaf' in quantity) {
    if (!notice.leaf(quantity.leaf)) report(path, 'unknownLeaf', quantity.leaf);
  } else if ('sum' in quantity) {
    for (const part of quantity.sum) verifyQuantity(part, path, notice, report);
  } else if ('sumOf' in quantity) {
    verifyColumns(quantity.sumOf, quantity.columns, path, notice, report);
    if (quantity.where) verifyFilter(quantity.sumOf, quantity.where, path, notice, report);
  } else if ('countOf' in quantity) {
    verifyColumns(quantity.countOf, [], path, notice, report);
    for (const filter of [...(quantity.whereAny ?? []), ...(quantity.and ? [quantity.and] : [])])
      verifyFilter(quantity.countOf, filter, path, notice, report);
  }
}

function verifyColumns(
  table: string,
  columns: readonly string[],
  path: string,
  notice: NoticeIndex,
  report: Report,
): void {
  const found = notice.table(table);
  if (!found) report(path, 'unknownTable', table);
  for (const column of columns)
    if (found && !found.columns.some((known) => known.id === column))
      report(path, 'unknownColumn', `${table}.${column}`);
}

function verifyFilter(
  table: string,
  filter: RowFilter,
  path: string,
  notice: NoticeIndex,
  report: Report,
): void {
  verifyColumns(table, [filter.column], path, notice, report);
  const kind = notice.table(table)?.columns.find((column) => column.id === filter.column)?.kind;
  if (kind?.name !== 'choice') return;
  for (const value of filter.isOneOf)
    if (!kind.choices.some((choice) => choice.value === value)) report(path, 'unknownChoice', value);
}
