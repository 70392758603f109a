import type { OpenDossier } from '../answers/open-dossier.ts';
import type { RowFilter } from '../definition/quantity.ts';
import { stated } from './stated.ts';

/** Does a row (`team.r1`) pass the filter? Null where that cannot be said before a required column is answered. */
export function passesFilter(row: string, filter: RowFilter, dossier: OpenDossier): boolean | null {
  const cell = `${row}.${filter.column}`;
  if (dossier.isBlank(cell)) return isRequiredColumn(cell, dossier) ? null : false;
  const value = stated(cell, dossier);
  return value === null ? null : filter.isOneOf.some((choice) => choice === value);
}

/** Does the column of this cell have to be filled in a filled row? */
export function isRequiredColumn(cell: string, dossier: OpenDossier): boolean {
  const [table = '', , column] = cell.split('.');
  return dossier.notice.table(table)?.columns.find(({ id }) => id === column)?.required ?? false;
}
