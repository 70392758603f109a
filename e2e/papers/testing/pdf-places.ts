import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import type { Section } from '#programme/definition/outline.ts';
import { dense } from './dense.ts';
import { expectedText } from './expected-text.ts';
import type { FilledField } from './full-dossier.ts';
import { leftward, looseAt, type LooseChar, type PdfCell, type PdfPaper } from './pdf-cells.ts';
import { signFaults } from './signposts.ts';

type Spot = Pick<LooseChar, 'page' | 'y'>;

const isBefore = (a: Spot, b: Spot) => a.page < b.page || (a.page === b.page && a.y < b.y);

/** The last of these texts that stands free before a spot. */
function lastBefore(paper: PdfPaper, texts: readonly string[], spot: Spot): string | undefined {
  let last: { readonly text: string; readonly spot: Spot } | undefined;
  for (const text of texts) {
    // A heading stands in the contents first: what counts is where it stands last.
    const at = looseAt(paper, text).at(-1)?.[0];
    if (at && isBefore(at, spot) && (!last || isBefore(last.spot, at))) last = { text, spot: at };
  }
  return last?.text;
}

/** Is a value of a cover line right of its label and on its line? */
export function coverFaults(paper: PdfPaper, label: string, field: FilledField): string[] {
  const labels = looseAt(paper, label);
  const spots = looseAt(paper, field.printed).filter((value) =>
    labels.some((chars) => {
      const [end, begin] = [chars.at(-1), value[0]];
      if (!end || !begin) return false;
      return end.page === begin.page && Math.abs(end.y - begin.y) < end.h / 2 && begin.x >= end.x + end.w - 1;
    }),
  );
  return spots.length > 0 ? [] : [`“${label}”右边的横线上没有“${field.printed}”`];
}

/** Does a field stand in a cell of a table that is signed as the notice wants? */
export function cellFaults(
  paper: PdfPaper,
  field: FilledField,
  fields: readonly FilledField[],
  notice: NoticeIndex,
) {
  const { text, alone } = expectedText(notice, field);
  const sought = dense(text);
  const all = paper.cells.filter((cell) =>
    alone ? dense(cell.text) === sought : dense(cell.text).includes(sought),
  );
  const cells = field.unique ? all : all.filter((cell) => isInRow(paper, cell, field, fields));
  const [cell] = cells;
  if (!cell) return [`没有一格写着“${text}”`];
  if (cells.length > 1) return [`${String(cells.length)} 格都写着“${text}”`];
  return [...signFaults(paper, cell, field, notice), ...captionFaults(paper, cell, field, notice)];
}

/** What is not unique is known by the first answer of its row. */
function isInRow(
  paper: PdfPaper,
  cell: PdfCell,
  field: FilledField,
  fields: readonly FilledField[],
): boolean {
  const at = field.leaf.cell;
  const first = fields.find(({ leaf }) => leaf.cell?.table === at?.table && leaf.cell?.row === at?.row);
  return first !== undefined && leftward(paper, cell).includes(dense(first.printed));
}

/** Tables of the plan stand below their names; three of them have the same columns. */
function captionFaults(paper: PdfPaper, cell: PdfCell, { leaf }: FilledField, notice: NoticeIndex): string[] {
  const tables = notice.sections.flatMap(({ parts }) =>
    parts.flatMap((part) => ('table' in part ? [part.table] : [])),
  );
  if (!leaf.cell || !tables.includes(leaf.cell.table)) return [];
  const names = tables.flatMap((id) => notice.table(id)?.label ?? []);
  const own = notice.table(leaf.cell.table)?.label;
  const last = lastBefore(paper, names, { page: cell.page, y: cell.top });
  return last === own ? [] : [`在表“${last ?? ''}”之下，不在“${own ?? ''}”之下`];
}

/** Do all pieces of a prose stand below its heading and above the next one? */
export function proseFaults(
  paper: PdfPaper,
  heading: string,
  field: FilledField,
  notice: NoticeIndex,
): string[] {
  const headings = notice.programme.plan.outline.flatMap(headingsOf);
  return field.pieces.flatMap((piece) => {
    const spot = looseAt(paper, piece)[0]?.[0] ?? spotOfCell(paper, piece);
    if (!spot) return [`没有“${piece}”`];
    const last = lastBefore(paper, headings, spot);
    return last === heading ? [] : [`“${piece}”在“${last ?? ''}”之下`];
  });
}

function spotOfCell(paper: PdfPaper, text: string): Spot | undefined {
  const cell = paper.cells.find((one) => dense(one.text) === dense(text));
  return cell && { page: cell.page, y: cell.top };
}

function headingsOf(section: Section): string[] {
  return [section.number + section.heading, ...section.sections.flatMap(headingsOf)];
}

/** Rows without a name are known by their order alone: the answers of a column follow each other as its rows do. */
export function orderFaults(paper: PdfPaper, fields: readonly FilledField[], notice: NoticeIndex): string[] {
  const before = new Map<string, { readonly id: string; readonly cell: PdfCell }>();
  return fields.flatMap((field) => {
    const { cell: at, id } = field.leaf;
    const { text, alone } = expectedText(notice, field);
    const cell =
      at && alone && field.unique ? paper.cells.find((one) => dense(one.text) === dense(text)) : undefined;
    if (!at || !cell) return [];
    const column = `${at.table}.${at.column}`;
    const last = before.get(column);
    before.set(column, { id, cell });
    return last && !follows(cell, last.cell)
      ? [`${last.id}：在 ${id} 之后`, `${id}：在 ${last.id} 之前`]
      : [];
  });
}

function follows(cell: PdfCell, last: PdfCell): boolean {
  if (cell.page !== last.page) return cell.page > last.page;
  return cell.top > last.top + 1 || (Math.abs(cell.top - last.top) <= 1 && cell.left > last.left);
}
