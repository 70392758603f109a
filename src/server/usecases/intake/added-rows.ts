import { tableOfRows } from '#procedure/application/assemble-dossier.ts';
import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import type { AnswerValue } from '#programme/kinds/kind.ts';
import { readAnswer } from '#programme/kinds/registry.ts';
import type { KeptAnswer } from '../../storage/answers.ts';
import type { TakenAnswer } from '../../storage/intake-tables.ts';
import type { AnswerAtOnce } from '../../storage/save-answers-at-once.ts';

type Standing = ReadonlyMap<string, Pick<KeptAnswer, 'value' | 'revision'>>;

/**
 * What stood under a leaf before a reading was taken, when it is taken once more: what it wrote itself never counts, nor
 * rows that it added to an order. `taken`: what was taken of it up to now.
 */
export function stoodBefore(
  leaf: string,
  taken: readonly TakenAnswer[],
  stands: Standing,
  notice: NoticeIndex,
): TakenAnswer['before'] {
  const stand = stands.get(leaf);
  const first = taken.find((one) => one.leaf === leaf);
  if (!stand || !first) return stand?.value ?? null;
  if (Array.isArray(stand.value) && tableOfRows(leaf) !== null) {
    const added = addedRows(first, taken, notice);
    return stand.value.filter((row) => !added.has(row));
  }
  return stand.revision === first.revision ? first.before : stand.value;
}

/**
 * Orders of rows as they stand now, without the rows that a reading added and in which nothing is left: no answer, no
 * evidence. `stands`: as it is kept now; `after`: answers once the reading is undone; `linked`: targets of evidence.
 */
export function ordersWithoutAdded(
  taken: readonly TakenAnswer[],
  stands: Standing,
  after: ReadonlyMap<string, TakenAnswer['before']>,
  linked: readonly string[],
  notice: NoticeIndex,
): AnswerAtOnce[] {
  return taken.flatMap((one): AnswerAtOnce[] => {
    const table = notice.table(tableOfRows(one.leaf) ?? '');
    const stand = stands.get(one.leaf);
    if (!table || !stand || !Array.isArray(stand.value)) return [];
    const added = addedRows(one, taken, notice);
    const isEmpty = (row: string): boolean => {
      const target = `${table.id}.${row}`;
      if (linked.some((other) => other === target || other.startsWith(`${target}.`))) return false;
      return table.columns.every(({ id }) => isBlank(`${target}.${id}`, after, notice));
    };
    const value = stand.value.filter((row) => !(added.has(row) && isEmpty(row)));
    return value.length === stand.value.length ? [] : [{ leaf: one.leaf, value, basedOn: stand.revision }];
  });
}

/** The rows of a table that came into its order with answers of the reading. */
function addedRows(
  { leaf, before }: TakenAnswer,
  taken: readonly TakenAnswer[],
  notice: NoticeIndex,
): Set<string> {
  const table = tableOfRows(leaf);
  const stood = new Set(Array.isArray(before) ? before : []);
  const rows = taken.flatMap((one) => {
    const cell = notice.leaf(one.leaf)?.cell;
    return cell && cell.table === table && !stood.has(cell.row) ? [cell.row] : [];
  });
  return new Set(rows);
}

function isBlank(
  id: string,
  answers: ReadonlyMap<string, TakenAnswer['before']>,
  notice: NoticeIndex,
): boolean {
  const leaf = notice.leaf(id);
  const value = answers.get(id) ?? null;
  return !leaf || Array.isArray(value) || readAnswer(value as AnswerValue, leaf).state === 'blank';
}
