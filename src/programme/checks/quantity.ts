import { sumDecimals } from '../conditions/decimal.ts';
import { leafName } from '../conditions/name-leaf.zh.ts';
import type { Quantity, RowFilter } from '../definition/quantity.ts';
import type { CheckContext, JudgedRow } from './check-context.ts';
import { cellIn, filledRows } from './judged-rows.ts';
import { passesFilter } from './row-filter.ts';
import { stated } from './stated.ts';

/** A quantity of a dossier: a decimal string, or null where something it needs is blank or unreadable. */
export interface Measured {
  readonly value: string | null;
  /** How a message calls it. */
  readonly label: string;
  /** As the notice writes it, where the quantity has one. */
  readonly unit?: string;
}

/**
 * Measures a quantity. A table without filled rows is not answered yet: null. In a filled row, a blank in a required
 * column makes the quantity null; in another column it counts as nothing. What is void counts as stated: whether two
 * places of a dossier agree does not depend on evidence.
 */
export function measure(quantity: Quantity, context: CheckContext): Measured {
  if ('number' in quantity) return { value: quantity.number, label: quantity.label };
  if ('sum' in quantity) return sumOfParts(quantity.sum, quantity.label, context);
  if ('sumOf' in quantity) return sumOfRows(quantity, context);
  if ('countOf' in quantity) return { value: countOfRows(quantity, context), label: quantity.label };
  const { notice } = context.dossier;
  const leaf = notice.leaf(quantity.leaf);
  if (!leaf) return { value: null, label: quantity.leaf };
  return {
    value: asNumber(stated(leaf.id, context.dossier)),
    label: leafName(leaf, notice, context.dossier.rows),
    ...unitOf(leaf.unit),
  };
}

/** What a cell adds: null where it is unreadable, or blank and required; otherwise blank adds nothing. */
export function amountIn(row: JudgedRow, column: string): string | null {
  const cell = cellIn(row, column);
  if (!cell || cell.reading.state === 'unreadable') return null;
  if (cell.reading.state === 'blank') return cell.required ? null : '0';
  return asNumber(cell.reading.value);
}

/** The sum of amounts, or null where one of them is not known. */
export function sumOfKnown(values: readonly (string | null)[]): string | null {
  return values.every((value) => value !== null) ? sumDecimals(values) : null;
}

function sumOfParts(parts: readonly Quantity[], label: string, context: CheckContext): Measured {
  const measured = parts.map((part) => measure(part, context));
  const unit = measured.find((part) => part.unit !== undefined)?.unit;
  return { value: sumOfKnown(measured.map(({ value }) => value)), label, ...unitOf(unit) };
}

function sumOfRows(quantity: Extract<Quantity, { sumOf: string }>, context: CheckContext): Measured {
  const { sumOf: table, columns, where, label } = quantity;
  const unit = context.table(table)?.table.columns.find(({ id }) => columns.includes(id))?.unit;
  const rows = filledRows(table, context);
  const values: (string | null)[] = rows.length === 0 ? [null] : [];
  for (const row of rows) {
    const passes = where ? passesFilter(row, where) : true;
    if (passes === null) values.push(null);
    if (passes) values.push(...columns.map((column) => amountIn(row, column)));
  }
  return { value: sumOfKnown(values), label, ...unitOf(unit) };
}

function countOfRows(quantity: Extract<Quantity, { countOf: string }>, context: CheckContext): string | null {
  const { countOf: table, whereAny = [], and } = quantity;
  const rows = filledRows(table, context);
  if (rows.length === 0) return null;
  const passing = rows.map((row) => passesBoth(row, whereAny, and));
  return passing.includes(null) ? null : String(passing.filter((passes) => passes === true).length);
}

/** At least one of `any` (or none is asked for), and `and`; null where that is not known yet. */
function passesBoth(row: JudgedRow, any: readonly RowFilter[], and: RowFilter | undefined): boolean | null {
  const one = any.length === 0 || oneOf(any.map((filter) => passesFilter(row, filter)));
  const other = and ? passesFilter(row, and) : true;
  if (one === false || other === false) return false;
  return one === null || other === null ? null : true;
}

function oneOf(alternatives: readonly (boolean | null)[]): boolean | null {
  if (alternatives.includes(true)) return true;
  return alternatives.includes(null) ? null : false;
}

/** Kinds of numbers read to a decimal string; whatever else a notice names by mistake is no number. */
function asNumber(value: unknown): string | null {
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/u.test(value) ? value : null;
}

function unitOf(unit: string | undefined): { readonly unit?: string } {
  return unit === undefined ? {} : { unit };
}
