import type { Cell, CellValue } from 'hucre/xlsx';
import type { GridCell } from '#programme/lists/sheet-grid.ts';

/** A spreadsheet counts with so many digits, and shows no more. */
const exactDigits = 15;

/** A cell as a plain text, with what should be known of how it came to it; undefined for a blank one. */
export function cellText(value: CellValue, cell: Cell | undefined): GridCell | undefined {
  const formula = cell?.formula !== undefined || cell?.type === 'formula';
  const shown = formula ? (cell.formulaResult ?? value) : value;
  if (cell?.type === 'error' || isFault(shown, formula))
    return { text: String(shown ?? ''), origin: 'fault' };
  if (shown === null || shown === '')
    return formula ? { text: '', origin: 'formulaWithoutResult' } : undefined;
  if (typeof shown === 'number') return numberText(shown, cell?.style?.numFmt ?? '', formula);
  const text =
    shown instanceof Date ? dateText(shown) : typeof shown === 'boolean' ? (shown ? 'TRUE' : 'FALSE') : shown;
  if (text.trim() === '') return undefined;
  return { text: text.replace(/\r\n?/gu, '\n'), ...(formula ? { origin: 'formula' } : {}) };
}

/** What a formula gives where it cannot be counted. */
const faults = new Set([
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NAME?',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
]);
const isFault = (value: CellValue, formula: boolean): boolean =>
  formula && typeof value === 'string' && faults.has(value);

/** Whole codes of more digits were cut when they were typed: their last ones are zeros now. */
function numberText(number: number, format: string, formula: boolean): GridCell {
  if (!Number.isFinite(number)) return { text: String(number), origin: 'fault' };
  if (Math.abs(number) >= 10 ** exactDigits) return { text: plainNumber(number), origin: 'digitsLost' };
  const percent = format.replace(/"[^"]*"|\\./gu, '').includes('%');
  const text = percent ? `${plainNumber(number * 100)}%` : plainNumber(number);
  return { text, ...(formula ? { origin: 'formula' } : {}) };
}

/** A number in 15 digits as Excel itself shows it, never with an exponent: 0.1 + 0.2 is 0.3. */
function plainNumber(number: number): string {
  const rounded = Number(number.toPrecision(exactDigits));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  return Math.abs(rounded) >= 1
    ? BigInt(Math.round(rounded)).toString()
    : rounded.toFixed(20).replace(/0+$/u, '').replace(/\.$/u, '');
}

/** The day as it is written in the cell, whatever the time zone; the time of day where there is one. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = date.toISOString().split('T');
  return time.startsWith('00:00:00') ? day : `${day} ${time.slice(0, 5)}`;
}
