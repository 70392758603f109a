import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import type { FilledField } from './full-dossier.ts';
import { dense } from './dense.ts';
import { leftward, rowHeads, upward, type PdfCell, type PdfPaper } from './pdf-cells.ts';

/** What is wrong about the surroundings of a cell; empty when its field is signed as the notice wants. */
export function signFaults(
  paper: PdfPaper,
  cell: PdfCell,
  field: FilledField,
  notice: NoticeIndex,
): string[] {
  const left = leftward(paper, cell);
  const up = upward(paper, cell);
  const { leaf } = field;
  if (leaf.indicator) return indicatorFaults(left, field, notice);
  if (leaf.cell) return tableFaults(left, up, field, notice);
  const about = notice.field(leaf.id)?.about;
  const near = [left[0], up[0]];
  return [
    ...(near.includes(dense(leaf.label)) ? [] : [`旁边是 ${near.join(' / ')}，不是“${leaf.label}”`]),
    ...(about === undefined ? [] : aboutFaults(rowHeads(paper, cell), about, notice)),
  ];
}

/** 职务/职称 stands twice: the row, or the one above it, says whose. */
function aboutFaults(heads: readonly string[], about: string, notice: NoticeIndex): string[] {
  const all = [...new Set(notice.fields.flatMap((field) => field.about ?? []))];
  const said = heads.flatMap((head) => all.filter((one) => head.includes(dense(one))))[0];
  return said === about ? [] : [`这一行说的是“${said ?? ''}”，不是“${about}”`];
}

function indicatorFaults(left: readonly string[], { leaf }: FilledField, notice: NoticeIndex): string[] {
  const sheet = notice.programme.answerSheets.find(({ centreType }) => centreType === notice.centreType);
  const group = sheet?.groups.find(({ indicators }) =>
    indicators.some(({ key }) => `indicator.${key}` === leaf.id),
  );
  const wanted = [leaf.unit ?? '', leaf.label, group?.label ?? ''].map(dense);
  return wanted.flatMap((sign, index) =>
    left[index] === sign ? [] : [`左边第${String(index + 1)}格是“${left[index] ?? ''}”，不是“${sign}”`],
  );
}

function tableFaults(
  left: readonly string[],
  up: readonly string[],
  { leaf }: FilledField,
  notice: NoticeIndex,
): string[] {
  if (!leaf.cell) return [];
  const { row, column } = leaf.cell;
  const table = notice.table(leaf.cell.table);
  if (!table) return [];
  const faults: string[] = [];
  const want = (where: string, walk: readonly string[], sign: string, others: readonly string[]) => {
    const first = walk.find((text) => others.includes(text));
    if (first !== sign) faults.push(`${where}是“${first ?? walk.join(' / ')}”，不是“${sign}”`);
  };
  const columnNames = table.columns.map((one) => dense(columnName(one, notice)));
  const own = columnNames[table.columns.findIndex(({ id }) => id === column)] ?? '';
  const signed = left.at(-1) ?? '';
  const fixed = 'fixed' in table.rows ? table.rows.fixed : [];
  const rowNames = fixed.flatMap((one) => (one.label === undefined ? [] : [dense(one.label)]));
  const rowName = fixed.find(({ id }) => id === row)?.label;
  if (rowName !== undefined) want('左边', left, dense(rowName), rowNames);
  // Several columns in one cell (goals), or one column alone: the table's own name signs them.
  const named = signed.length > 1 && dense(table.label).startsWith(signed);
  if (up.some((text) => columnNames.includes(text))) want('上边', up, own, columnNames);
  else if (!named) faults.push(`上边是 ${up.join(' / ')}，左边是 ${left.join(' / ')}`);
  if (fixed.length === 0 && !named) want('行首', [signed], row.slice(1), [signed]);
  return faults;
}

function columnName(column: { readonly label: string; readonly year?: number }, notice: NoticeIndex): string {
  return column.year === undefined ? column.label : `${String(notice.year + column.year)}${column.label}`;
}
