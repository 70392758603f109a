import type { Field } from '../definition/field.ts';
import type { Indicator, Section, SectionPart } from '../definition/outline.ts';
import type { Programme } from '../definition/programme.ts';
import type { Column, FixedRow, Table } from '../definition/table.ts';
import type { Leaf } from './leaf.ts';

type Prose = Extract<SectionPart, { prose: string }>;

/** A notice opened for one centre type and year: finds whatever has an id. */
export interface NoticeIndex {
  readonly programme: Programme;
  readonly centreType: string;
  readonly year: number;
  /** Questions of this type that stand alone, in the order of the notice. */
  readonly fields: readonly Field[];
  /** Tables of this type, in the order of the notice. */
  readonly tables: readonly Table[];
  readonly indicators: readonly Indicator[];
  readonly sections: readonly Section[];
  table(id: string): Table | undefined;
  field(id: string): Field | undefined;
  /** The leaf of this id, or undefined when this notice does not ask it of this type. */
  leaf(id: string): Leaf | undefined;
  /** How a target of evidence or of a finding is called; undefined when there is no such thing. */
  targetLabel(target: string): string | undefined;
}

/** Cells of open tables are found again without being made anew, up to so many: their rows are named by people. */
const mostCells = 20_000;

const rowPattern = /^[A-Za-z0-9_-]{1,40}$/u;

/**
 * Opens a notice for a centre type and the year of its call.
 * Year columns are counted from `year`: opened for 2027 they read 2024年 to 2026年.
 */
export function indexProgramme(programme: Programme, centreType: string, year: number): NoticeIndex {
  const asked = (thing: { readonly for?: readonly string[] }) => thing.for?.includes(centreType) ?? true;
  const fields = programme.fields.filter(asked);
  const tables = programme.tables.filter(asked);
  const sheet = programme.answerSheets.find((candidate) => candidate.centreType === centreType);
  const indicators = sheet?.groups.flatMap((group) => group.indicators) ?? [];
  const sections = programme.plan.outline.flatMap(flatten);
  const fieldById = new Map(fields.map((field) => [field.id, field]));
  const tableById = new Map(tables.map((table) => [table.id, table]));
  const leaves = new Map<string, Leaf>();
  const cells = new Map<string, Leaf>();

  for (const field of fields) leaves.set(field.id, fieldLeaf(field));
  for (const group of sheet?.groups ?? [])
    for (const indicator of group.indicators)
      leaves.set(`indicator.${indicator.key}`, indicatorLeaf(indicator, sheet?.title ?? '', group.label));
  for (const section of sections)
    for (const part of section.parts) if ('prose' in part) leaves.set(part.prose, proseLeaf(section, part));

  function leaf(id: string): Leaf | undefined {
    const known = leaves.get(id);
    if (known) return known;
    const made = cells.get(id) ?? cellLeaf(id);
    if (!made) return undefined;
    if (cells.size >= mostCells) cells.clear();
    cells.set(id, made);
    return made;
  }

  function cellLeaf(id: string): Leaf | undefined {
    const [tableId, row, columnId, ...rest] = id.split('.');
    const table = tableId === undefined ? undefined : tableById.get(tableId);
    const column = table?.columns.find((candidate) => candidate.id === columnId);
    if (!table || !column || row === undefined || rest.length > 0 || !rowPattern.test(row)) return undefined;
    if ('open' in table.rows) return tableLeaf(id, table, { id: row }, column, year);
    const fixed = table.rows.fixed.find((candidate) => candidate.id === row);
    return fixed && tableLeaf(id, table, fixed, column, year);
  }

  function rowLabel(target: string): string | undefined {
    const [tableId, row, ...rest] = target.split('.');
    const table = tableId === undefined ? undefined : tableById.get(tableId);
    if (!table || row === undefined || rest.length > 0 || !rowPattern.test(row)) return undefined;
    return `${table.label} ${row.replace(/^r/u, '')}`;
  }

  function targetLabel(target: string): string | undefined {
    const section = sections.find((candidate) => candidate.id === target);
    if (section) return section.number + section.heading;
    return leaf(target)?.label ?? tableById.get(target)?.label ?? rowLabel(target);
  }

  return {
    programme,
    centreType,
    year,
    fields,
    tables,
    indicators,
    sections,
    table: (id) => tableById.get(id),
    field: (id) => fieldById.get(id),
    leaf,
    targetLabel,
  };
}

function flatten(section: Section): Section[] {
  return [section, ...section.sections.flatMap(flatten)];
}

function fieldLeaf(field: Field): Leaf {
  return {
    ...asked(field),
    id: field.id,
    label: field.label,
    path: [field.place, ...(field.about ? [field.about] : [])],
    indicator: false,
  };
}

function indicatorLeaf(indicator: Indicator, sheet: string, group: string): Leaf {
  return {
    id: `indicator.${indicator.key}`,
    label: indicator.label,
    path: [sheet, group],
    kind: { name: indicator.kind },
    unit: indicator.unit,
    required: true,
    indicator: true,
  };
}

function proseLeaf(section: Section, part: Prose): Leaf {
  const label = section.number + section.heading;
  const limit = part.limit ? { limit: part.limit } : {};
  return {
    id: part.prose,
    label,
    path: [label],
    kind: { name: 'richText' },
    required: part.required,
    indicator: false,
    ...limit,
  };
}

function tableLeaf(id: string, table: Table, row: FixedRow, column: Column, year: number): Leaf {
  const columnLabel =
    column.year === undefined ? column.label : `${String(year + column.year)}${column.label}`;
  const question = asked({
    ...column,
    ...defined({ kind: row.kind, unit: row.unit, required: row.required }),
  });
  return {
    ...question,
    id,
    label: row.label ?? columnLabel,
    path: [table.place, table.label, row.label ?? row.id.replace(/^r/u, ''), columnLabel],
    indicator: false,
    cell: { table: table.id, row: row.id, column: column.id },
  };
}

function asked(question: Pick<Field, 'kind' | 'required'> & { unit?: string; limit?: Field['limit'] }) {
  const { kind, required, unit, limit } = question;
  return { kind, required, ...defined({ unit, limit }) };
}

/** Leaves out what is undefined, which `exactOptionalPropertyTypes` tells from absent. */
function defined<T extends object>(parts: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as never;
}
