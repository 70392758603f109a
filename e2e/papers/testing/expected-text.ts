import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import type { FilledField } from './full-dossier.ts';

/** What a cell must say for a field: all of it, or a line among others. */
export interface ExpectedText {
  readonly text: string;
  /** Does the field have its cell for itself? */
  readonly alone: boolean;
}

/** The line of a shared cell that prints the rows of a table; undefined where the table has cells of its own. */
function sharedLine(notice: NoticeIndex, table: string): string | undefined {
  const cells = notice.programme.basicInfo.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row) => ('cells' in row ? row.cells : [])),
  );
  return cells.flatMap((cell) => ('rowsOf' in cell && cell.rowsOf === table ? [cell.line] : []))[0];
}

function isNumbered(notice: NoticeIndex, table: string): boolean {
  const parts = notice.programme.basicInfo.sheets.flatMap((sheet) => sheet.rows);
  return parts.some(
    (part) =>
      'repeat' in part && part.repeat === table && part.others.cells.some((cell) => 'numbered' in cell),
  );
}

/** How often the value stands at its place: a unit stands beside the present figure and beside the one to reach. */
export function timesAtPlace(notice: NoticeIndex, { leaf }: FilledField): number {
  const line = leaf.cell && sharedLine(notice, leaf.cell.table);
  return line === undefined || !leaf.cell ? 1 : line.split(`{${leaf.cell.column}}`).length - 1;
}

/** What stands in the cell of a field, by the rules of the paper: unit, number of the line, evidence. */
export function expectedText(notice: NoticeIndex, field: FilledField): ExpectedText {
  const { leaf, printed } = field;
  if (leaf.indicator) {
    const at = notice.indicators.findIndex(({ key }) => `indicator.${key}` === leaf.id);
    return { text: `${printed}\n（附件3-${String(at + 1)}）`, alone: true };
  }
  const signed = leaf.unit === undefined || leaf.label.includes(leaf.unit);
  const text = signed ? printed : printed + (leaf.unit ?? '');
  if (!leaf.cell) {
    const shares = notice.programme.basicInfo.sheets.some((sheet) =>
      sheet.rows.some(
        (row) => 'cells' in row && row.cells.some((cell) => 'rowsOf' in cell && cell.leaf === leaf.id),
      ),
    );
    return { text, alone: !shares };
  }
  if (sharedLine(notice, leaf.cell.table) !== undefined) return { text, alone: false };
  return isNumbered(notice, leaf.cell.table)
    ? { text: `${leaf.cell.row.slice(1)}.${text}`, alone: true }
    : { text, alone: true };
}
