import type { NoticeIndex } from '../answers/index-programme.ts';
import type { Leaf } from '../answers/leaf.ts';

/** The rows of a table in the order they stand on the screen and on paper. */
export type RowsOf = (table: string) => readonly string[];

/**
 * How an answer is called where it stands alone: its label, with what tells it from others of the same label –
 * 总资产（万元）（2020年）; 团队名单第 2 行姓名; 转型促进中心负责人 邮箱.
 * With `rows` a row is called by its place, without them by its id.
 */
export function leafName(leaf: Leaf, notice: NoticeIndex, rows?: RowsOf): string {
  if (!leaf.cell) {
    const about = notice.field(leaf.id)?.about;
    return about === undefined ? leaf.label : `${about} ${leaf.label}`;
  }
  const [, table = '', , column = ''] = leaf.path;
  if (leaf.label !== column) return `${leaf.label}（${column}）`;
  const row = `${table}第 ${rowNumber(leaf.cell.table, leaf.cell.row, rows)} 行`;
  return notice.table(leaf.cell.table)?.columns.length === 1 ? row : `${row}${column}`;
}

/** How a row is called: 团队名单第 2 行; of a fixed table, its label. Undefined when there is no such table or row. */
export function rowName(
  tableId: string,
  row: string,
  notice: NoticeIndex,
  rows?: RowsOf,
): string | undefined {
  const table = notice.table(tableId);
  if (!table) return undefined;
  if ('open' in table.rows) return `${table.label}第 ${rowNumber(tableId, row, rows)} 行`;
  const fixed = table.rows.fixed.find((candidate) => candidate.id === row);
  return fixed && (fixed.label ?? `${table.label}第 ${rowNumber(tableId, row, rows)} 行`);
}

/** The place of a row, counted from 1; of one that no list of rows names, its id, where r12 is shown as 12. */
function rowNumber(table: string, row: string, rows?: RowsOf): string {
  const at = rows?.(table).indexOf(row) ?? -1;
  return at < 0 ? row.replace(/^r(?=\d)/u, '') : String(at + 1);
}
