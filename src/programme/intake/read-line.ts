import { columnOrder } from './column-order.ts';
import { behindLabel, byRow, note, saysNothing, unitFor, type FormReading } from './form-reading.ts';
import type { Group, Slot } from './form-template.ts';
import { proseAndRows } from './goal-rows.ts';
import { colon, onlyBrackets, tickedChoices, unitNamed } from './intake-words.zh.ts';
import type { Doubt } from './intake.ts';
import { compared, likeness } from './likeness.ts';

type Line = Extract<Group, { type: 'line' }>;

/** Reads a label and its answers in the same row. */
export function readLine(reading: FormReading, line: Line): void {
  const match = reading.matches[line.label];
  if (!match) return;
  const behind = behindLabel(reading, line.label);
  const row = reading.items[match.item]?.row;
  const beside = behind.filter((index) => reading.items[index]?.row === row);
  const [only, another] = line.slots;
  if (only && !another) readOne(reading, line, only, beside, behind);
  else if (beside.length > 0) readSeveral(reading, line, beside);
}

function readOne(
  reading: FormReading,
  line: Line,
  slot: Slot,
  beside: readonly number[],
  behind: readonly number[],
): void {
  const match = reading.matches[line.label];
  if (!match) return;
  const hint = 'hint' in slot ? slot.hint : undefined;
  const said = beside.filter((index) => !saysNothing(reading.items[index], hint));
  const answers = match.rest !== '' && !onlyBrackets(match.rest);
  const [first, ...others] = said;
  if (first === undefined) {
    // An answer behind its label, or in the row below a label that has the whole row.
    const [below] = beside.length > 0 ? [] : byRow(reading, behind);
    if (answers) take(reading, line, slot, match.item, match.rest, match.similarity, []);
    else if (below?.[0] !== undefined && below.length === 1)
      take(reading, line, slot, below[0], undefined, match.similarity, ['place']);
    return;
  }
  // What stands behind the label and beside it cannot both be the answer.
  const doubts: Doubt[] = answers && match.similarity < 0.99 && !isLabelWords(match.rest) ? ['place'] : [];
  if (others.length === 0) {
    take(reading, line, slot, first, undefined, match.similarity, doubts);
    return;
  }
  const letters = said.map((index) => reading.items[index]?.text ?? '');
  if (letters.every((text) => [...text].length === 1)) {
    for (const index of others) reading.used.add(index);
    take(reading, line, slot, first, letters.join(''), match.similarity, []);
    return;
  }
  take(reading, line, slot, first, undefined, match.similarity, ['place']);
}

/** What follows a label in its own cell is often the rest of the label: 单位名称（全称）. */
const isLabelWords = (rest: string): boolean => onlyBrackets(rest);

function readSeveral(reading: FormReading, line: Line, beside: readonly number[]): void {
  const match = reading.matches[line.label];
  if (!match) return;
  if (line.headers.length > 0) {
    columnOrder(reading, beside, line.headers).forEach((column, index) => {
      const slot = column && line.slots[column.slot];
      const cell = beside[index];
      if (!slot || cell === undefined) return;
      take(
        reading,
        line,
        slot,
        cell,
        undefined,
        Math.min(match.similarity, column.similarity),
        column.doubts,
      );
    });
    return;
  }
  const same = beside.length === line.slots.length;
  const cells = same ? beside : beside.filter((index) => !saysNothing(reading.items[index]));
  line.slots.forEach((slot, index) => {
    const cell = cells[index];
    if (cell !== undefined)
      take(reading, line, slot, cell, undefined, match.similarity, same ? [] : ['place']);
  });
}

/** Below or behind which labels an answer stands, and the unit its header names, where that is known. */
interface Place {
  readonly label: number;
  readonly over?: number;
  readonly unit?: string | undefined;
}

/** Notes an answer; prose with rows below it is taken apart. */
export function take(
  reading: FormReading,
  { label, over, unit: headUnit }: Place,
  slot: Slot,
  index: number,
  text: string | undefined,
  similarity: number,
  doubts: readonly Doubt[],
): void {
  if ('derived' in slot) {
    checkType(reading, index, text);
    return;
  }
  if ('rowsOf' in slot) {
    takeRows(reading, slot, index, text, similarity, doubts);
    return;
  }
  const said = text ?? reading.items[index]?.text ?? '';
  const again = labelAgain(reading, label, said);
  if (again !== '') reading.formWords.push(again);
  note(reading, index, {
    field: slot.leaf,
    similarity,
    doubts,
    unit: unitNamed(again) ?? headUnit ?? unitFor(reading, label, over, index),
    text: said.slice(again.length),
    hint: slot.hint,
  });
}

/** The label said once more before its answer, with a colon: 联系方式：13800000001. */
function labelAgain(reading: FormReading, label: number, text: string): string {
  const words = reading.template.labels[label];
  const end = text.search(colon);
  if (!words || end < 2 || text.slice(end + 1).trim() === '') return '';
  return likeness(words, compared(text.slice(0, end))) >= 0.9 ? text.slice(0, end + 1) : '';
}

function takeRows(
  reading: FormReading,
  slot: Extract<Slot, { rowsOf: string }>,
  index: number,
  text: string | undefined,
  similarity: number,
  doubts: readonly Doubt[],
): void {
  const said = text ?? reading.items[index]?.text ?? '';
  const { prose, rows, formWords } = proseAndRows(said, slot.rowsOf, slot.line, reading.form.notice);
  reading.formWords.push(...formWords);
  note(reading, index, { field: slot.leaf, text: prose, similarity, doubts });
  const ids = rowIds(reading, slot.rowsOf, rows.length, reading.form.filledRows(slot.rowsOf));
  rows.forEach((row, at) => {
    for (const [column, answer] of Object.entries(row))
      note(reading, index, {
        field: `${slot.rowsOf}.${ids[at] ?? ''}.${column}`,
        text: answer,
        similarity,
        doubts,
      });
  });
}

/** The ids of rows in their order: those that the form has, then new ones; `placeRows` then goes by what they say. */
export function rowIds(
  { form }: Pick<FormReading, 'form'>,
  table: string,
  count: number,
  present: readonly string[],
): string[] {
  const ids = [...present];
  const known = new Set([...form.rows(table), ...present]);
  for (let next = 1; ids.length < count; next += 1) {
    const id = `r${String(next)}`;
    if (known.has(id) && !present.includes(id) && form.filledRows(table).includes(id)) continue;
    if (!ids.includes(id)) ids.push(id);
  }
  return ids;
}

/** The centre type is not asked; another one on the paper is shown. */
function checkType(reading: FormReading, index: number, text: string | undefined): void {
  const { programme, centreType } = reading.form.notice;
  const label = programme.centreTypes.find(({ id }) => id === centreType)?.label ?? '';
  const whole = text ?? reading.items[index]?.text ?? '';
  const said = tickedChoices(whole)?.join(' ') ?? whole;
  const others = programme.centreTypes.filter((type) => type.id !== centreType && said.includes(type.label));
  if (others.length > 0 && !said.includes(label)) return;
  reading.used.add(index);
  reading.formWords.push(whole);
}
