import { Refusal } from '#kernel/refusal.ts';
import type { AnswerInput } from '#contract/shapes.ts';
import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import { tableOfRows } from '#procedure/application/assemble-dossier.ts';
import { rowsLabel, rowsMisshapen, sizeWords } from './words.zh.ts';

/** A plain answer is a line or a few; prose holds a whole section with its tables. Bytes of its JSON. */
const mostPlain = 100 * 1024;
const mostProse = 4 * 1024 * 1024;
const rowId = /^[A-Za-z0-9_-]{1,40}$/u;

/**
 * How the place of an answer is called, where the notice has such a place and the value may lie there. What it means
 * is judged by the checks: a draft may hold anything. `json` is the value as it is going to be written.
 * Refuses `unknownLeaf`; `badInput` for a list that is no order of rows; `valueTooLarge`.
 */
export function needAnswerPlace(notice: NoticeIndex, leaf: string, value: AnswerInput, json: string): string {
  const { label, most, isRows } = placeOf(notice, leaf);
  if (isRows !== Array.isArray(value) || (Array.isArray(value) && !value.every((id) => rowId.test(id))))
    throw new Refusal('badInput', { problems: rowsMisshapen(label) });
  const size = Buffer.byteLength(json, 'utf8');
  if (size > most)
    throw new Refusal('valueTooLarge', { label, size: sizeWords(size), limit: sizeWords(most) });
  return label;
}

/** Is it a cell of a table to which people add rows? */
export function inOpenTable(notice: NoticeIndex, leaf: string): boolean {
  const table = notice.leaf(leaf)?.cell?.table;
  return table !== undefined && 'open' in (notice.table(table)?.rows ?? {});
}

function placeOf(notice: NoticeIndex, leaf: string) {
  const table = tableOfRows(leaf);
  if (table !== null) {
    const found = notice.table(table);
    if (!found || !('open' in found.rows)) throw new Refusal('unknownLeaf', { leaf });
    return { label: rowsLabel(found.label), most: mostPlain, isRows: true };
  }
  const found = notice.leaf(leaf);
  if (!found) throw new Refusal('unknownLeaf', { leaf });
  return { label: found.label, most: found.kind.name === 'richText' ? mostProse : mostPlain, isRows: false };
}
