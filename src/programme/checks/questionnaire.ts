import type { Leaf } from '../answers/leaf.ts';
import type { NoticeIndex } from '../answers/index-programme.ts';
import type { ConditionTree } from '../definition/condition.ts';
import type { Table } from '../definition/table.ts';
import { readingOrder } from './reading-order.ts';

/** A question that stands alone. */
export interface AskedLeaf {
  readonly leaf: Leaf;
  readonly section: string;
  readonly when?: ConditionTree;
}

export interface AskedTable {
  readonly table: Table;
  readonly section: string;
  /** The cells of a row, in the order of the columns; found once, since rows bear the same ids in all dossiers. */
  cells(row: string): readonly Leaf[];
}

export type Asked = AskedLeaf | AskedTable;

/** All that a notice asks of one centre type, in the order of its papers. */
export interface Questionnaire {
  readonly asked: readonly Asked[];
  /** The place of questions, tables, sections and annexes in that order. */
  readonly places: ReadonlyMap<string, number>;
}

const known = new WeakMap<NoticeIndex, Questionnaire>();

/** The questionnaire of a notice; made once for each index, since an index is shared by many dossiers. */
export function questionnaireOf(notice: NoticeIndex): Questionnaire {
  const before = known.get(notice);
  if (before) return before;
  const made = makeQuestionnaire(notice);
  known.set(notice, made);
  return made;
}

function makeQuestionnaire(notice: NoticeIndex): Questionnaire {
  const places = new Map<string, number>();
  const asked: Asked[] = [];
  for (const { id, section } of readingOrder(notice)) {
    if (places.has(id)) continue;
    places.set(id, places.size);
    const table = notice.table(id);
    const leaf = notice.leaf(id);
    if (table) asked.push(askedTable(table, section, notice));
    else if (leaf) asked.push(askedLeaf(leaf, section, notice));
  }
  return { asked, places };
}

function askedLeaf(leaf: Leaf, section: string, notice: NoticeIndex): AskedLeaf {
  const when = notice.field(leaf.id)?.when;
  return when ? { leaf, section, when } : { leaf, section };
}

function askedTable(table: Table, section: string, notice: NoticeIndex): AskedTable {
  const rows = new Map<string, readonly Leaf[]>();
  function cells(row: string): readonly Leaf[] {
    const before = rows.get(row);
    if (before) return before;
    const made = table.columns.flatMap((column) => notice.leaf(`${table.id}.${row}.${column.id}`) ?? []);
    rows.set(row, made);
    return made;
  }
  return { table, section, cells };
}
