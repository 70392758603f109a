import { columnOrder, isHeaderAgain } from './column-order.ts';
import { matchLabel, type LabelMatch } from './align-labels.ts';
import { behindLabel, besideSpan, byRow, saysNothing, type FormReading } from './form-reading.ts';
import type { Group } from './form-template.ts';
import { numbered, onlyBrackets } from './intake-words.zh.ts';
import type { Doubt } from './intake.ts';
import { compared, likeness } from './likeness.ts';
import { rowIds, take } from './read-line.ts';

type Block = Extract<Group, { type: 'block' }>;
type Open = Extract<Group, { type: 'open' }>;

/** The label behind which a group of rows begins: its own, or the last before it that was found. */
function anchorOf(
  reading: FormReading,
  group: Pick<Block, 'after' | 'headers' | 'over'>,
): number | undefined {
  const near = [
    group.after,
    ...[...group.headers].reverse(),
    ...(group.over === undefined ? [] : [group.over]),
  ];
  return near.find((label) => reading.matches[label] !== undefined);
}

/** Reads rows of answers that have no label of their own. */
export function readBlock(reading: FormReading, block: Block): void {
  const anchor = anchorOf(reading, block);
  if (anchor === undefined) return;
  const headerRow =
    block.headers.length > 0 ? reading.items[reading.matches[anchor]?.item ?? -1]?.row : undefined;
  const rows = byRow(reading, behindLabel(reading, anchor))
    .map((row) => besideSpan(reading, row, block.over))
    .filter((row) => row.length > 0 && !isHeaderAgain(reading, row, block.headers))
    .filter((row) => reading.items[row[0] ?? -1]?.row !== headerRow);
  const doubts: Doubt[] = anchor === block.after || block.headers.length > 0 ? [] : ['label'];
  const spoken = rows.filter((row) => row.some((index) => !saysNothing(reading.items[index])));
  if (spoken.length === 0 || inPairs(reading, block)) readPairs(reading, block);
  else if (block.rows.every((slots) => slots.length === 1)) readList(reading, block, anchor, rows, doubts);
  else readRows(reading, block, rows.length <= block.rows.length ? rows : spoken, doubts);
}

function readRows(
  reading: FormReading,
  block: Block,
  rows: readonly (readonly number[])[],
  doubts: readonly Doubt[],
): void {
  const counted = countingCells(reading, rows);
  for (const index of counted) {
    reading.used.add(index);
    reading.formWords.push(reading.items[index]?.text ?? '');
  }
  block.rows.forEach((slots, at) => {
    const row = (rows[at] ?? []).filter((index) => !counted.has(index));
    const cells = fitting(reading, row, slots.length);
    columnOrder(reading, cells, block.headers).forEach((column, index) => {
      const slot = column && slots[column.slot];
      const cell = cells[index];
      const label = column && block.headers[column.slot];
      if (!slot || cell === undefined || label === undefined) return;
      const place = { label, unit: column.unit, ...(block.over === undefined ? {} : { over: block.over }) };
      take(reading, place, slot, cell, undefined, column.similarity, [...doubts, ...column.doubts]);
    });
  });
}

/** The first or last cells of the rows, where they do nothing but count them. */
function countingCells(reading: FormReading, rows: readonly (readonly number[])[]): Set<number> {
  for (const end of [0, -1]) {
    const cells = rows.map((row) => row.at(end) ?? -1);
    const counts = cells.every((index, at) => {
      const text = reading.items[index]?.text ?? '';
      return isNumberCell(reading, index) && Number.parseInt(text, 10) === at + 1;
    });
    if (counts && rows.length > 1) return new Set(cells);
  }
  return new Set();
}

/** The cells of a row; where there are too many, those that say something, if these are as many as asked. */
function fitting(reading: FormReading, row: readonly number[], asked: number): readonly number[] {
  if (row.length <= asked) return row;
  const said = row.filter((index) => !saysNothing(reading.items[index]));
  return said.length === asked ? said : row;
}

/** Have the headers their answers beside them, instead of below? */
function inPairs(reading: FormReading, { headers, rows }: Block): boolean {
  if (rows.length > 1 || headers.length < 2) return false;
  const own = headers.slice(0, -1).filter((label) => besideHeader(reading, label, headers).length > 0);
  return own.length >= headers.length / 2;
}

/** What stands in the row of a header behind it, before the next label. */
function besideHeader(reading: FormReading, label: number, headers: readonly number[]): number[] {
  const row = reading.items[reading.matches[label]?.item ?? -1]?.row;
  return behindLabel(reading, label).filter((index) => {
    const item = reading.items[index];
    if (!item || item.row !== row || saysNothing(item)) return false;
    return !headers.some((other) => isHeader(reading, other, item.text));
  });
}

function isHeader(reading: FormReading, label: number, text: string): boolean {
  const words = reading.template.labels[label];
  return words !== undefined && likeness(words, compared(text)) >= 0.8;
}

/** Each header with its answer behind or beside it. */
function readPairs(reading: FormReading, block: Block): void {
  const [slots] = block.rows;
  if (!slots || block.rows.length > 1) return;
  block.headers.forEach((label, index) => {
    const slot = slots[index];
    const match = reading.matches[label];
    if (!slot || !match) return;
    const [first, ...others] = besideHeader(reading, label, block.headers);
    if (first !== undefined && others.length === 0)
      take(reading, { label }, slot, first, undefined, match.similarity, []);
    else if (match.rest !== '' && !onlyBrackets(match.rest))
      take(reading, { label }, slot, match.item, match.rest, match.similarity, []);
  });
}

/** A line of a list, where it stands and what number was taken from it. */
interface ListLine {
  readonly item: number;
  readonly text: string;
  readonly doubts: readonly Doubt[];
}

function readList(
  reading: FormReading,
  block: Block,
  anchor: number,
  rows: readonly (readonly number[])[],
  doubts: readonly Doubt[],
): void {
  const label = block.over ?? anchor;
  const similarity = reading.matches[label]?.similarity ?? 0;
  const found = linesOf(reading, rows);
  const lines = found.length > block.rows.length ? found.filter(({ text }) => text !== '') : found;
  const split = splitSingle(lines, block.rows.length);
  unnumbered(reading, split ?? lines, false).forEach((line, index) => {
    const slot = block.rows[index]?.[0];
    if (slot) take(reading, { label }, slot, line.item, line.text, similarity, [...doubts, ...line.doubts]);
  });
}

/** The only cell that says something, of several lines: perhaps an answer each. */
function splitSingle(lines: readonly ListLine[], most: number): ListLine[] | undefined {
  const said = lines.filter(({ text }) => text !== '');
  const [only] = said;
  if (!only || said.length > 1 || lines.length >= most) return undefined;
  const pieces = only.text.split('\n').filter((piece) => piece.trim() !== '');
  if (pieces.length < 2 || pieces.length > most) return undefined;
  const sure = pieces.every((piece, index) => numbered(piece)?.number === index + 1);
  return pieces.map((text) => ({ ...only, text, doubts: sure ? [] : ['place'] }));
}

/** Each row of a list as one text. */
function linesOf(reading: FormReading, rows: readonly (readonly number[])[]): ListLine[] {
  return rows.map((row) => {
    const said = row.filter((index) => !saysNothing(reading.items[index]));
    for (const index of said.slice(1)) reading.used.add(index);
    const text = said.map((index) => reading.items[index]?.text ?? '').join(' ');
    return {
      item: said[0] ?? row[0] ?? -1,
      text,
      doubts: said.length > 1 && !isNumberCell(reading, said[0]) ? ['place'] : [],
    };
  });
}

function isNumberCell(reading: FormReading, index: number | undefined): boolean {
  return /^\d{1,2}[.．、]?$/u.test(reading.items[index ?? -1]?.text ?? '');
}

/**
 * Takes the numbers before lines away that only count them. `printed`: the paper prints such numbers, so that one before
 * a blank line is nothing, and one before a figure may be the paper's.
 */
function unnumbered(reading: FormReading, lines: readonly ListLine[], printed: boolean): ListLine[] {
  const read = lines.map((line, index) => {
    const found = numbered(line.text);
    return found?.number === index + 1 ? found : undefined;
  });
  const said = lines.flatMap((line, index) => (line.text === '' ? [] : [index]));
  const all = said.every((index) => read[index] !== undefined);
  const certain = said.some((index) => read[index]?.sure === true && read[index].rest !== '');
  if (!printed && (!all || said.length < 2)) return [...lines];
  return lines.map((line, index) => {
    const found = read[index];
    if (!found) return line;
    if (!found.sure && !(all && certain)) return { ...line, doubts: [...line.doubts, 'place' as const] };
    reading.formWords.push(line.text.slice(0, line.text.length - found.rest.length));
    return { ...line, text: found.rest };
  });
}

/** Reads as many rows as are written, each one answer; a cell that goes on counting is several rows. */
export function readOpen(reading: FormReading, group: Open): void {
  const match = reading.matches[group.after];
  if (!match) return;
  const rows = byRow(reading, behindLabel(reading, group.after))
    .map((row) => besideSpan(reading, row, group.after))
    .filter((row) => row.length > 0);
  const lines = withLabelRow(reading, group.after, match, rows);
  const split = unnumbered(reading, splitCounted(lines), true);
  const ids = rowIds(reading, group.table, split.length, reading.form.rows(group.table));
  split.forEach(({ item, text, doubts }, index) => {
    const slot = { leaf: `${group.table}.${ids[index] ?? ''}.${group.column}` };
    if (text !== '') take(reading, { label: group.after }, slot, item, text, match.similarity, doubts);
    else if (item >= 0) reading.used.add(item);
  });
}

/** The rows of a list; the first may stand behind the label in its own cell, the others below. */
function withLabelRow(
  reading: FormReading,
  label: number,
  match: LabelMatch,
  rows: readonly (readonly number[])[],
): readonly ListLine[] {
  const lines = withoutLabels(reading, label, linesOf(reading, rows));
  if (match.rest === '' || onlyBrackets(match.rest)) return lines;
  const row = reading.items[match.item]?.row;
  const beside = rows.findIndex(([first]) => reading.items[first ?? -1]?.row === row);
  if (beside >= 0 && lines[beside]?.text !== '') return lines;
  const below = lines.filter((_, index) => index !== beside);
  const blank = below.every(({ text }) => text === '');
  return [{ item: match.item, text: match.rest, doubts: blank ? ['place'] : [] }, ...below];
}

/** Lines without the label of the list, where each of them bears it. */
function withoutLabels(reading: FormReading, label: number, lines: readonly ListLine[]): readonly ListLine[] {
  const words = reading.template.labels[label];
  const starts = lines.map(({ text }) => (words ? matchLabel(words, text) : undefined));
  const labelled = (at: number) => (starts[at]?.similarity ?? 0) >= 0.94 && starts[at]?.rest !== '';
  if (!lines.some(({ text }) => text !== '') || !lines.every(({ text }, at) => text === '' || labelled(at)))
    return lines;
  return lines.map((line, at) => {
    const start = starts[at];
    if (line.text === '' || !start) return line;
    reading.formWords.push(start.head);
    return { ...line, text: start.rest };
  });
}

/** Cells in which lines go on counting, cut into these lines; only where the whole list counts without a gap. */
function splitCounted(lines: readonly ListLine[]): ListLine[] {
  const parts: ListLine[] = [];
  for (const line of lines) {
    const own: ListLine[] = [];
    for (const piece of line.text.split('\n')) {
      const last = own.length - 1;
      const counts = numbered(piece)?.number === parts.length + own.length + 1;
      if (last < 0 || counts) own.push({ ...line, text: piece });
      else own[last] = { ...line, text: `${own[last]?.text ?? ''}\n${piece}` };
    }
    parts.push(...own);
  }
  if (parts.length === lines.length) return [...lines];
  const counted = parts.every(({ text }, index) => text === '' || numbered(text)?.number === index + 1);
  return counted ? parts : [...lines];
}
