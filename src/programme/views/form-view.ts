import type { Leaf } from '../answers/leaf.ts';
import type { OpenDossier } from '../answers/open-dossier.ts';
import type { CellContent, Sheet, SheetPart, SheetRow } from '../definition/sheet.ts';
import type { Table } from '../definition/table.ts';
import { paperWords } from './words.zh.ts';

/** What a cell of a form asks or says. */
export type FormContent =
  /** The paper's own words. */
  | { readonly type: 'label'; readonly text: string }
  /** What follows from the dossier and is not asked: the centre type. */
  | { readonly type: 'derived'; readonly text: string }
  /** `number`: the line's number before the field, as on the paper. */
  | { readonly type: 'field'; readonly leaf: Leaf; readonly hint?: string; readonly number?: string }
  /** Prose, and below it the rows that make it comparable. */
  | { readonly type: 'fieldWithRows'; readonly leaf: Leaf; readonly table: Table }
  /** Signed and sealed on paper, never typed. */
  | { readonly type: 'opinion'; readonly text: string; readonly signatures: readonly string[] };

export type FormCell = FormContent & { readonly colspan: number; readonly rowspan: number };

export interface FormRow {
  readonly cells: readonly FormCell[];
  /** In mm, as on the paper. */
  readonly minHeight: number;
  /** The row of an open table that this line of the form is. */
  readonly repeats?: { readonly table: Table; readonly row: string; readonly last: boolean };
}

/** An official table as a form: the same grid as on the paper. */
export interface FormSheet {
  readonly id: string;
  readonly heading?: string;
  /** In mm. */
  readonly columns: readonly number[];
  readonly rows: readonly FormRow[];
}

/** A line of the cover. */
export interface FormLine {
  readonly label: string;
  readonly content: FormContent;
}

/** 附件3 as a form. `besides`: what is asked and has no cell on the paper. */
export interface BasicInfoForm {
  readonly title: readonly string[];
  readonly cover: readonly FormLine[];
  readonly sheets: readonly FormSheet[];
  readonly besides: readonly Leaf[];
}

/** 附件3 as a form, cell by cell the grid that is printed. Rows that were added stand where the paper will have them. */
export function basicInfoForm(dossier: OpenDossier): BasicInfoForm {
  const { notice } = dossier;
  const { basicInfo } = notice.programme;
  const cover = basicInfo.cover.map(({ label, shows }) => ({
    label,
    content: 'derived' in shows ? derived(dossier) : field(dossier, shows.leaf),
  }));
  const sheets = basicInfo.sheets.map((sheet) => formSheet(sheet, dossier));
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const onPaper = new Set([...cover.map(({ content }) => content), ...cells].flatMap(leafOf));
  return {
    title: basicInfo.title,
    cover,
    sheets,
    besides: notice.fields.flatMap(({ id }) => (onPaper.has(id) ? [] : (notice.leaf(id) ?? []))),
  };
}

const leafOf = (content: FormContent): string[] =>
  content.type === 'field' || content.type === 'fieldWithRows' ? [content.leaf.id] : [];

/** One official table as a form. */
function formSheet(sheet: Sheet, dossier: OpenDossier): FormSheet {
  return {
    id: sheet.id,
    columns: sheet.columns,
    rows: sheet.rows.flatMap((part) => formRows(part, dossier)),
    ...(sheet.heading === undefined ? {} : { heading: sheet.heading }),
  };
}

/** The rows an open table shows: those that are there, and as many empty ones as the paper offers. */
export function formTableRows(table: Table, dossier: OpenDossier): string[] {
  const rows = [...dossier.rows(table.id)];
  const start = 'open' in table.rows ? table.rows.open.start : 0;
  for (let next = 1; rows.length < start; next += 1)
    if (!rows.includes(`r${String(next)}`)) rows.push(`r${String(next)}`);
  return rows;
}

function formRows(part: SheetPart, dossier: OpenDossier): FormRow[] {
  if (!('repeat' in part)) return [formRow(part, dossier)];
  const table = dossier.notice.table(part.repeat);
  if (!table) return [];
  const rows = formTableRows(table, dossier);
  return rows.map((row, index) => ({
    ...formRow(index === 0 ? part.first : part.others, dossier, { table, row, index, count: rows.length }),
    repeats: { table, row, last: index === rows.length - 1 },
  }));
}

interface Repeated {
  readonly table: Table;
  readonly row: string;
  readonly index: number;
  readonly count: number;
}

function formRow(row: SheetRow, dossier: OpenDossier, at?: Repeated): FormRow {
  return {
    cells: row.cells.map((cell) => ({
      ...contentOf(cell, dossier, at),
      colspan: cell.colspan ?? 1,
      rowspan: cell.rowspan === 'repeat' ? (at?.count ?? 1) : (cell.rowspan ?? 1),
    })),
    minHeight: row.minHeight ?? 9,
  };
}

function contentOf(cell: CellContent, dossier: OpenDossier, at?: Repeated): FormContent {
  if ('label' in cell) return { type: 'label', text: cell.label };
  if ('year' in cell) return { type: 'label', text: paperWords.year(dossier.notice.year + cell.year) };
  if ('derived' in cell) return derived(dossier);
  if ('opinion' in cell) return { type: 'opinion', text: cell.opinion, signatures: cell.signatures };
  if ('column' in cell) {
    const content = field(dossier, at ? `${at.table.id}.${at.row}.${cell.column}` : '');
    return content.type === 'field' && at ? { ...content, number: `${String(at.index + 1)}.` } : content;
  }
  if ('rowsOf' in cell) {
    const leaf = dossier.notice.leaf(cell.leaf);
    const table = dossier.notice.table(cell.rowsOf);
    return leaf && table ? { type: 'fieldWithRows', leaf, table } : field(dossier, cell.leaf);
  }
  return field(dossier, cell.leaf, cell.hint);
}

/** What this centre type is not asked stands empty, as on its paper. */
function field(dossier: OpenDossier, id: string, hint?: string): FormContent {
  const leaf = dossier.notice.leaf(id);
  if (!leaf) return { type: 'label', text: '' };
  return { type: 'field', leaf, ...(hint === undefined ? {} : { hint }) };
}

function derived({ notice }: OpenDossier): FormContent {
  const type = notice.programme.centreTypes.find(({ id }) => id === notice.centreType);
  return { type: 'derived', text: type?.label ?? '' };
}
