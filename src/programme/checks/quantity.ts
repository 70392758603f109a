import type { OpenDossier } from '../answers/open-dossier.ts';
import { sumDecimals } from '../conditions/decimal.ts';
import { leafName } from '../conditions/name-leaf.zh.ts';
import type { Quantity, RowFilter } from '../definition/quantity.ts';
import { isRequiredColumn, passesFilter } from './row-filter.ts';
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
export function measure(quantity: Quantity, dossier: OpenDossier): Measured {
  if ('number' in quantity) return { value: quantity.number, label: quantity.label };
  if ('sum' in quantity) return sumOfParts(quantity.sum, quantity.label, dossier);
  if ('sumOf' in quantity) return sumOfRows(quantity, dossier);
  if ('countOf' in quantity) return countOfRows(quantity, dossier);
  const leaf = dossier.notice.leaf(quantity.leaf);
  if (!leaf) return { value: null, label: quantity.leaf };
  const value = asNumber(stated(quantity.leaf, dossier));
  return {
    value,
    label: leafName(leaf, dossier.notice),
    ...(leaf.unit === undefined ? {} : { unit: leaf.unit }),
  };
}

/** What a cell adds: null where it is unreadable, or blank and required; otherwise blank adds nothing. */
export function cellValue(cell: string, dossier: OpenDossier): string | null {
  if (dossier.isBlank(cell)) return isRequiredColumn(cell, dossier) ? null : '0';
  return asNumber(stated(cell, dossier));
}

function sumOfParts(parts: readonly Quantity[], label: string, dossier: OpenDossier): Measured {
  const measured = parts.map((part) => measure(part, dossier));
  const unit = measured.find((part) => part.unit !== undefined)?.unit;
  return { value: sum(measured.map(({ value }) => value)), label, ...(unit === undefined ? {} : { unit }) };
}

function sumOfRows(quantity: Extract<Quantity, { sumOf: string }>, dossier: OpenDossier): Measured {
  const { sumOf: table, columns, where, label } = quantity;
  const unit = dossier.notice.table(table)?.columns.find(({ id }) => columns.includes(id))?.unit;
  const named = { label, ...(unit === undefined ? {} : { unit }) };
  const rows = dossier.filledRows(table);
  if (rows.length === 0) return { value: null, ...named };
  const values: (string | null)[] = [];
  for (const row of rows) {
    const passes = where ? passesFilter(`${table}.${row}`, where, dossier) : true;
    if (passes === null) return { value: null, ...named };
    if (passes) for (const column of columns) values.push(cellValue(`${table}.${row}.${column}`, dossier));
  }
  return { value: sum(values), ...named };
}

function countOfRows(quantity: Extract<Quantity, { countOf: string }>, dossier: OpenDossier): Measured {
  const { countOf: table, whereAny = [], and, label } = quantity;
  const rows = dossier.filledRows(table);
  if (rows.length === 0) return { value: null, label };
  let count = 0;
  for (const row of rows) {
    const passes = passesAll(`${table}.${row}`, whereAny, and, dossier);
    if (passes === null) return { value: null, label };
    if (passes) count += 1;
  }
  return { value: String(count), label };
}

/** At least one of `any` (or none is asked for), and `and`; null where that is not known yet. */
function passesAll(
  row: string,
  any: readonly RowFilter[],
  and: RowFilter | undefined,
  dossier: OpenDossier,
): boolean | null {
  const alternatives = any.map((filter) => passesFilter(row, filter, dossier));
  const one =
    any.length === 0 || alternatives.includes(true) ? true : alternatives.includes(null) ? null : false;
  const other = and ? passesFilter(row, and, dossier) : true;
  if (one === false || other === false) return false;
  return one === null || other === null ? null : true;
}

function sum(values: readonly (string | null)[]): string | null {
  const known = values.filter((value) => value !== null);
  return known.length < values.length ? null : sumDecimals(known);
}

/** Kinds of numbers read to a decimal string; whatever else a notice names by mistake is no number. */
function asNumber(value: unknown): string | null {
  return typeof value === 'string' && /^-?\d+(?:\.\d+)?$/u.test(value) ? value : null;
}
