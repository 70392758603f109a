import { unitNamed, yearNamed } from './intake-words.zh.ts';
import type { FormReading } from './form-reading.ts';
import type { Doubt } from './intake.ts';
import { compared, likeness } from './likeness.ts';

/** The place of an answer among those of its row, and how surely; undefined: no question stands over it. */
export interface Column {
  readonly slot: number;
  readonly similarity: number;
  readonly doubts: readonly Doubt[];
  /** The unit its header names, where it is known which one that is. */
  readonly unit?: string | undefined;
}

/**
 * Which cell of a row answers which of the columns whose headers stand above.
 * By their order where there are as many cells as headers in the file; by their edges, and in doubt, where not.
 */
export function columnOrder(
  reading: FormReading,
  cells: readonly number[],
  headers: readonly number[],
): (Column | undefined)[] {
  const years = headers.every((label) => reading.template.labels[label]?.year !== undefined);
  return years ? byYear(reading, cells, headers) : byHeader(reading, cells, headers);
}

/**
 * The headers of the file in their order from the left: which column each is, if any. They need not stand in the order of
 * the notice, so each is compared with each.
 */
function byHeader(
  reading: FormReading,
  cells: readonly number[],
  headers: readonly number[],
): (Column | undefined)[] {
  const heads = headersFound(reading, headers);
  const known = heads.flatMap(({ slot, item, similarity }) =>
    item === undefined ? [] : [{ slot, item, similarity }],
  );
  known.sort((a, b) => a.item - b.item);
  const unit = (item: number) => unitNamed(reading.items[item]?.text ?? '');
  if (cells.length === headers.length && known.length === headers.length)
    return known.map(({ slot, similarity, item }) => ({ slot, similarity, doubts: [], unit: unit(item) }));
  // A header that is not known stands where it is printed only if those that are known do: two may have changed places.
  const row = headerRow(reading, headers);
  const asPrinted = known.every(({ slot, item }) => row.length - row.indexOf(item) === headers.length - slot);
  if (cells.length === headers.length && asPrinted)
    return heads.map(({ slot, similarity }) => ({
      slot,
      similarity,
      doubts: similarity === 0 ? ['label'] : [],
    }));
  return cells.map((cell) => nearest(reading, cell, known));
}

interface Head {
  readonly slot: number;
  /** Undefined where the file has no such header. */
  readonly item: number | undefined;
  readonly similarity: number;
}

/** Below this, words in the row of the headers are not one of them. */
const leastAlike = 0.6;

/** Each header by the words in the row where they stand that are most like it. */
function headersFound(reading: FormReading, headers: readonly number[]): Head[] {
  const own = new Set(headers);
  const others = new Set(
    reading.matches.flatMap((match, label) => (match && !own.has(label) ? [match.item] : [])),
  );
  const pairs = headerRow(reading, headers)
    .filter((item) => !others.has(item))
    .flatMap((item) =>
      headers.map((label, slot) => {
        const words = reading.template.labels[label];
        const text = reading.items[item]?.text ?? '';
        return { item, slot, similarity: words && text !== '' ? likeness(words, compared(text)) : 0 };
      }),
    );
  pairs.sort((a, b) => b.similarity - a.similarity);
  const found = new Map<number, Head>();
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (pair.similarity < leastAlike || found.has(pair.slot) || taken.has(pair.item)) continue;
    found.set(pair.slot, pair);
    taken.add(pair.item);
  }
  const matched = new Set(reading.matches.flatMap((match) => (match ? [match.item] : [])));
  for (const item of taken) {
    if (!matched.has(item) && !reading.used.has(item))
      reading.formWords.push(reading.items[item]?.text ?? '');
    reading.used.add(item);
  }
  return headers.map((label, slot) => {
    const match = reading.matches[label];
    if (taken.size === 0 && match) return { slot, item: match.item, similarity: match.similarity };
    return found.get(slot) ?? { slot, item: undefined, similarity: 0 };
  });
}

function headerRow(reading: FormReading, headers: readonly number[]): number[] {
  const first = headers.map((label) => reading.matches[label]?.item).find((item) => item !== undefined);
  if (first === undefined) return [];
  const row = reading.items[first]?.row;
  return reading.items.flatMap((item, index) => (item.row === row ? [index] : []));
}

/** By the year each header of the file names; in doubt where these are not the years asked. */
function byYear(
  reading: FormReading,
  cells: readonly number[],
  headers: readonly number[],
): (Column | undefined)[] {
  const asked = headers.map((label) => reading.template.labels[label]?.year);
  const heads = headerRow(reading, headers).flatMap((item) => {
    const text = reading.items[item]?.text ?? '';
    const year = text.length <= 12 ? yearNamed(text) : undefined;
    return year === undefined ? [] : [{ item, year, slot: asked.indexOf(year), similarity: 1 }];
  });
  const matched = new Set(reading.matches.flatMap((match) => (match ? [match.item] : [])));
  for (const { item } of heads) {
    if (!matched.has(item) && !reading.used.has(item))
      reading.formWords.push(reading.items[item]?.text ?? '');
    reading.used.add(item);
  }
  const distinct = new Set(heads.map(({ year }) => year)).size === heads.length;
  const same = distinct && heads.length === asked.length && heads.every(({ slot }) => slot >= 0);
  if (heads.length === cells.length && distinct)
    return heads.map(({ slot }) =>
      slot < 0 ? undefined : { slot, similarity: 1, doubts: same ? [] : ['year'] },
    );
  if (cells.length === asked.length)
    return asked.map((_, slot) => ({ slot, similarity: 1, doubts: ['year'] }));
  const known = heads.filter(({ slot }) => slot >= 0);
  return cells.map((cell) => nearest(reading, cell, known));
}

/** The header whose edges share most with a cell: a guess, and said to be one. */
function nearest(
  reading: FormReading,
  cell: number,
  heads: readonly { readonly slot: number; readonly item: number; readonly similarity: number }[],
): Column | undefined {
  const own = reading.items[cell];
  let best: Column | undefined;
  let most = 0;
  for (const { slot, item, similarity } of heads) {
    const head = reading.items[item];
    if (!own || !head) continue;
    const shared = Math.min(own.right, head.right) - Math.max(own.left, head.left);
    if (shared <= most) continue;
    most = shared;
    best = { slot, similarity, doubts: ['place'] };
  }
  return best;
}

/** Rows that say nothing but the headers again, as at the top of a page. */
export function isHeaderAgain(
  reading: FormReading,
  row: readonly number[],
  headers: readonly number[],
): boolean {
  if (headers.length === 0 || row.length < headers.length) return false;
  const labels = headers.flatMap((label) => reading.template.labels[label] ?? []);
  const texts = row.map((index) => reading.items[index]?.text ?? '');
  if (texts.every((text) => text === '')) return false;
  return texts.every((text) => {
    return text === '' || labels.some((label) => likeness(label, compared(text)) >= 0.9);
  });
}
