import type { Leaf } from '../answers/leaf.ts';
import type { NoticeIndex } from '../answers/index-programme.ts';
import { twoYearWindow, type Window } from '../answers/two-year-window.ts';
import type { Section } from '../definition/outline.ts';
import { paperCells, type PaperCell } from './paper-cells.ts';

/** One leaf as a form, a reader and a test see it. */
export interface FieldEntry extends Pick<Leaf, 'id' | 'label' | 'path' | 'unit' | 'required' | 'limit'> {
  readonly kind: Leaf['kind']['name'];
  /** Where it is printed; empty for a question the paper does not have. */
  readonly paper: readonly PaperCell[];
  /** For a choice: what may be stored and how it is called. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Rows of this table may be added: the id with `*` for the row. */
  readonly repeats?: string;
  /** For what is counted over 近两年: the first and the last day. */
  readonly window?: Window;
}

/** Every leaf a notice asks of a centre type, in its order; an open table with the rows it offers at the beginning. */
export function fieldList(notice: NoticeIndex): FieldEntry[] {
  const cells = paperCells(notice);
  return leafIds(notice).flatMap((id) => {
    const leaf = notice.leaf(id);
    return leaf ? [entry(leaf, notice, cells.get(id) ?? [])] : [];
  });
}

/** Ids of all leaves with the rows every table offers at the beginning. */
function leafIds(notice: NoticeIndex): string[] {
  const prose = notice.programme.plan.outline.flatMap(proseIds);
  return [
    ...notice.fields.map((field) => field.id),
    ...notice.tables.flatMap((table) => {
      const rows =
        'fixed' in table.rows
          ? table.rows.fixed.map((row) => row.id)
          : Array.from({ length: table.rows.open.start }, (_, index) => `r${String(index + 1)}`);
      return rows.flatMap((row) => table.columns.map((column) => `${table.id}.${row}.${column.id}`));
    }),
    ...notice.indicators.map((indicator) => `indicator.${indicator.key}`),
    ...prose,
  ];
}

function proseIds(section: Section): string[] {
  return [
    ...section.parts.flatMap((part) => ('prose' in part ? [part.prose] : [])),
    ...section.sections.flatMap(proseIds),
  ];
}

function entry(leaf: Leaf, notice: NoticeIndex, paper: readonly PaperCell[]): FieldEntry {
  const table = leaf.cell ? notice.table(leaf.cell.table) : undefined;
  const repeats =
    table && 'open' in table.rows && leaf.cell ? `${leaf.cell.table}.*.${leaf.cell.column}` : undefined;
  const overTwoYears = notice.indicators.some(
    ({ key, twoYears }) => twoYears && leaf.id === `indicator.${key}`,
  );
  return {
    id: leaf.id,
    path: leaf.path,
    label: leaf.label,
    paper,
    kind: leaf.kind.name,
    ...(leaf.unit === undefined ? {} : { unit: leaf.unit }),
    required: leaf.required,
    ...(leaf.limit === undefined ? {} : { limit: leaf.limit }),
    ...(leaf.kind.name === 'choice' ? { choices: leaf.kind.choices } : {}),
    ...(repeats === undefined ? {} : { repeats }),
    ...(overTwoYears ? { window: twoYearWindow(notice.programme, notice.year) } : {}),
  };
}
