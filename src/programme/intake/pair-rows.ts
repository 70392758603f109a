import { compared, likeness } from './likeness.ts';
import type { SaidRow } from './said-rows.ts';

/** Where more pairs than these would have to be looked at, none is taken for certain. */
const mostCompared = 10_000;
/** Names as little alike as these may be one name written otherwise. */
const perhapsAlike = 0.5;
const comparedLetters = 60;

/**
 * Which row of a file is certainly which row that stands, by their ids. Two rows are the same where both bear a name
 * that no other row bears; of several of one name, where they are the only ones that do not gainsay each other.
 */
export function pairRows(file: readonly SaidRow[], standing: readonly SaidRow[]): Map<string, string> {
  const pairs = new Map<string, string>();
  const given = new Set<string>();
  const byKey = rowsByKey(standing);
  for (const [key, ours] of rowsByKey(file)) {
    const theirs = byKey.get(key) ?? [];
    for (const [one, other] of certain(ours, theirs)) {
      if (pairs.has(one) || given.has(other)) continue;
      pairs.set(one, other);
      given.add(other);
    }
  }
  return pairs;
}

function rowsByKey(rows: readonly SaidRow[]): Map<string, SaidRow[]> {
  const byKey = new Map<string, SaidRow[]>();
  for (const row of rows)
    for (const key of row.keys) {
      const known = byKey.get(key);
      if (known) known.push(row);
      else byKey.set(key, [row]);
    }
  return byKey;
}

function certain(ours: readonly SaidRow[], theirs: readonly SaidRow[]): [string, string][] {
  const [one] = ours;
  const [other] = theirs;
  if (!one || !other || ours.length * theirs.length > mostCompared) return [];
  if (ours.length === 1 && theirs.length === 1) return [[one.id, other.id]];
  const found = ours.map((row) => theirs.filter((their) => agree(row, their)));
  return ours.flatMap((row, at): [string, string][] => {
    const [only, ...more] = found[at] ?? [];
    const alone = only && more.length === 0 && found.filter((rows) => rows.includes(only)).length === 1;
    return alone ? [[row.id, only.id]] : [];
  });
}

/** Is no cell that both answer answered in another way? */
function agree(one: SaidRow, other: SaidRow): boolean {
  return [...one.cells].every(([column, said]) => {
    const theirs = other.cells.get(column);
    return theirs === undefined || [...said, ...theirs].every((text) => said.has(text) && theirs.has(text));
  });
}

/**
 * Rows of a file that are perhaps a row that stands, written otherwise; the most alike first, each once. Rows without a
 * name are told by their place alone. `telling`: the columns whose answers are not the same by chance.
 */
export function perhapsPairs(
  file: readonly SaidRow[],
  standing: readonly SaidRow[],
  telling: readonly string[],
): Map<string, string> {
  const all = file.length * standing.length <= mostCompared;
  const byId = new Map(standing.map((row) => [row.id, row]));
  const found = file.flatMap((one) => {
    const inPlace = byId.get(one.id);
    const others = all ? standing : inPlace ? [inPlace] : [];
    return others.flatMap((other) => {
      const alike = likenessOfRows(one, other, telling);
      return alike >= perhapsAlike ? [{ one: one.id, other: other.id, alike }] : [];
    });
  });
  found.sort((a, b) => b.alike - a.alike || Number(b.one === b.other) - Number(a.one === a.other));
  const pairs = new Map<string, string>();
  const given = new Set<string>();
  for (const { one, other } of found) {
    if (pairs.has(one) || given.has(other)) continue;
    pairs.set(one, other);
    given.add(other);
  }
  return pairs;
}

function likenessOfRows(one: SaidRow, other: SaidRow, telling: readonly string[]): number {
  if (one.keys.size === 0 || other.keys.size === 0) return one.id === other.id ? perhapsAlike : 0;
  const shared = telling.filter((column) => one.cells.has(column) && other.cells.has(column));
  const told = shared.length >= 2 && shared.every((column) => sayTheSame(one, other, column));
  const names = [...one.keys].flatMap((a) => [...other.keys].map((b) => likenessOfNames(a, b)));
  return Math.max(told ? perhapsAlike : 0, ...names);
}

function sayTheSame(one: SaidRow, other: SaidRow, column: string): boolean {
  const theirs = other.cells.get(column);
  return [...(one.cells.get(column) ?? [])].some((text) => theirs?.has(text));
}

const likenessOfNames = (a: string, b: string): number =>
  a === b ? 1 : likeness(compared(a.slice(0, comparedLetters)), compared(b.slice(0, comparedLetters)));
