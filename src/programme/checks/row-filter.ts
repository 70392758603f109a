import type { RowFilter } from '../definition/quantity.ts';
import type { JudgedRow } from './check-context.ts';
import { cellIn } from './judged-rows.ts';

/** Does a filled row pass the filter? Null where that cannot be said before a required or unreadable cell is cured. */
export function passesFilter(row: JudgedRow, filter: RowFilter): boolean | null {
  const cell = cellIn(row, filter.column);
  if (!cell || cell.reading.state === 'unreadable') return null;
  if (cell.reading.state === 'blank') return cell.required ? null : false;
  const { value } = cell.reading;
  return filter.isOneOf.some((choice) => choice === value);
}
