import type { OpenDossier } from '../answers/open-dossier.ts';
import type { AnswerSheet, Indicator } from '../definition/outline.ts';
import { compareUnits, unitOf } from '../kinds/units.zh.ts';
import { matchLabel, type LabelMatch } from './align-labels.ts';
import { align } from './align.ts';
import { citation, unitAlone } from './intake-words.zh.ts';
import type { Doubt, Unmatched } from './intake.ts';
import { compared, lettersOf, likeness } from './likeness.ts';
import type { Finding } from './propose.ts';
import type { TableIn } from './table-in.ts';
import { cellText, type WordTable } from './word-content.ts';

interface Cell {
  readonly row: number;
  readonly at: number;
  readonly text: string;
}

/** Fewer of its indicators, and it is another table. */
const fewestIndicators = 0.5;
/** So many of them to the letter, or the table is not looked at closely. */
const fewestExact = 0.2;
const cost = 0.4;

/**
 * Reads a table as the 应答表 of the dossier's centre type: indicators by their words, in their order; the unit apart
 * from the answer. Undefined where it is none.
 */
export function readAnswerSheet(table: WordTable, place: string, form: OpenDossier): TableIn | undefined {
  const { programme, centreType, indicators } = form.notice;
  const sheet = programme.answerSheets.find((one) => one.centreType === centreType);
  if (!sheet || table.rows.length < 0.5 * indicators.length) return undefined;
  const cells = table.rows.flatMap((row, r) =>
    row.map((cell, at): Cell => ({ row: r, at, text: cellText(cell).trim() })),
  );
  const labels = indicators.map(({ label }) => ({ text: label, ...compared(label) }));
  const letters = cells.map(({ text }) => lettersOf(text.slice(0, 60)));
  const exact = labels.filter(({ bare }) => bare !== '' && letters.some((text) => text.startsWith(bare)));
  if (exact.length < fewestExact * indicators.length) return undefined;
  const found = cells.map(({ text }) =>
    text === '' || text.length > 200 ? [] : labels.map((label) => matchLabel(label, text)),
  );
  const pairs = align(labels.length, cells.length, (l, c) => (found[c]?.[l]?.similarity ?? 0) - cost);
  if (pairs.length < fewestIndicators * indicators.length) return undefined;
  const read: Reading = { findings: [], unmatched: [], formWords: [], used: new Set(), place };
  for (const { left, right } of pairs) {
    const indicator = indicators[left];
    const cell = cells[right];
    const match = found[right]?.[left];
    if (!indicator || !cell || !match) continue;
    const beside = cells.filter((other) => other.row === cell.row && other.at > cell.at);
    readIndicator(indicator, { ...match, item: right }, cell, beside, read);
  }
  for (const cell of cells) if (!read.used.has(cell)) leftOver(cell, sheet, read);
  return { findings: read.findings, unmatched: read.unmatched, formWords: read.formWords };
}

interface Reading {
  readonly findings: Finding[];
  readonly unmatched: Unmatched[];
  readonly formWords: string[];
  readonly used: Set<Cell>;
  readonly place: string;
}

const sourceOf = (cell: Cell, { place }: Reading): string =>
  `${place}R${String(cell.row + 1)}C${String(cell.at + 1)}`;

function readIndicator(
  indicator: Indicator,
  match: LabelMatch,
  label: Cell,
  beside: readonly Cell[],
  read: Reading,
): void {
  for (const cell of [label, ...beside]) read.used.add(cell);
  read.formWords.push(match.head);
  const unitCell = unitCellOf(beside, indicator);
  const said = beside.filter((cell) => cell !== unitCell && cell.text !== '');
  const [first, ...others] = said;
  const unit = unitCell?.text ?? '';
  const doubts: Doubt[] = others.length > 0 ? ['place'] : [];
  for (const other of others) read.unmatched.push({ text: other.text, source: sourceOf(other, read) });
  const field = `indicator.${indicator.key}`;
  const { similarity } = match;
  if (unitCell && /\d/u.test(unit)) {
    // An answer typed into the column of units.
    answer({ field, text: unit, similarity, doubts: ['place'], source: sourceOf(unitCell, read) }, read);
    if (first) read.unmatched.push({ text: first.text, source: sourceOf(first, read) });
    return;
  }
  read.formWords.push(unit);
  const other = unit === '' || sameUnit(unit, indicator.unit) ? undefined : unit;
  if (first)
    answer({ field, text: first.text, similarity, doubts, unit: other, source: sourceOf(first, read) }, read);
  else if (match.rest !== '')
    answer({ field, text: match.rest, similarity, doubts, unit: other, source: sourceOf(label, read) }, read);
  if (first && match.rest !== '') read.formWords.push(match.rest);
}

/** Notes an answer without the evidence cited below it, and nothing where only a unit stands. */
function answer(finding: Finding, read: Reading): void {
  const cited = citation.exec(finding.text)?.[0] ?? '';
  read.formWords.push(cited);
  const text = finding.text.slice(0, finding.text.length - cited.length).trim();
  if (unitAlone(text, '')) read.formWords.push(text);
  else read.findings.push({ ...finding, text });
}

/** Of the cells behind an indicator the one that bears the unit: by what it says, else the first of two. */
function unitCellOf(beside: readonly Cell[], indicator: Indicator): Cell | undefined {
  const named = beside.find((cell) => sameUnit(cell.text, indicator.unit));
  if (named) return named;
  return beside.length > 1 ? beside[0] : undefined;
}

function sameUnit(text: string, unit: string): boolean {
  if (lettersOf(text) === lettersOf(unit)) return true;
  const asked = unitOf(unit);
  const typed = unitOf(text.trim());
  return text.trim() !== '' && typed.scale === asked.scale && compareUnits(typed.base, asked.base) === 'same';
}

function leftOver(cell: Cell, sheet: AnswerSheet, read: Reading): void {
  if (cell.text === '') return;
  const own = [sheet.title, ...sheet.header, ...sheet.groups.map(({ label }) => label)];
  const isOwn = own.some((words) => likeness(compared(words), compared(cell.text)) >= 0.8);
  if (isOwn || /^\d{1,3}$/u.test(cell.text)) read.formWords.push(cell.text);
  else read.unmatched.push({ text: cell.text, source: sourceOf(cell, read) });
}
