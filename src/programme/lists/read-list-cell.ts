import { failsCheckDigitAlone } from '../kinds/confirmed-code.ts';
import { printAnswer, readAnswer } from '../kinds/registry.ts';
import { readingSentence } from '../kinds/reading-words.zh.ts';
import { plainUscc } from '../kinds/uscc.ts';
import { countCharacters } from '../text/count-characters.ts';
import type { ListColumn } from './importable-list.ts';
import { listWords } from './list-words.zh.ts';
import type { GridCell } from './sheet-grid.ts';

/** What became of a cell: its value with what should be known of it, or what is wrong with it. */
export type ListCell =
  { readonly value: string; readonly notes: readonly string[] } | { readonly error: string };

/**
 * Reads a cell by the kind of its column; whatever is in doubt is said.
 * @param excuse what stands in the column that may excuse this one
 */
export function readListCell(column: ListColumn, cell: GridCell | undefined, excuse: string): ListCell {
  const origin = cell?.origin;
  if (origin === 'fault' || origin === 'formulaWithoutResult' || origin === 'digitsLost')
    return { error: listWords[origin] };
  const text = (cell?.text ?? '').trim();
  const notes = origin === undefined || text === '' ? [] : [listWords[origin]];
  if (text === '')
    return column.required ? { error: listWords.required(column.label) } : { value: '', notes };
  const read = readValue(column, text, excuse);
  if ('error' in read) return read;
  const { oneOf, maxCharacters } = column;
  if (oneOf && !oneOf.includes(read.value)) return { error: listWords.notAmong(oneOf) };
  const count = maxCharacters === undefined ? 0 : countCharacters(read.value);
  if (maxCharacters !== undefined && count > maxCharacters)
    return { error: listWords.tooLong(count, maxCharacters) };
  return { value: read.value, notes: [...notes, ...read.notes] };
}

function readValue({ kind, unit, excusedBy }: ListColumn, text: string, excuse: string): ListCell {
  const context = { kind, ...(unit === undefined ? {} : { unit }) };
  const reading = readAnswer(text, context);
  if (reading.state === 'blank') return { value: '', notes: [] };
  if (reading.state === 'value')
    return {
      value: typeof reading.value === 'string' ? reading.value : printAnswer(reading.value, context),
      notes: reading.notes.map(readingSentence),
    };
  const problem = readingSentence(reading.note);
  const excused =
    excusedBy !== undefined && failsCheckDigitAlone(reading.note.code) && [...excuse.trim()].length >= 5;
  return excused ? { value: plainUscc(text), notes: [listWords.excused(problem)] } : { error: problem };
}
