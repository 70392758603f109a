import type { NoticeIndex } from '../answers/index-programme.ts';
import type { Sheet, SheetCell, SheetRow } from '../definition/sheet.ts';
import { paperWords } from '../views/words.zh.ts';
import { compared, type ComparedLabel } from './likeness.ts';

/** Words of the paper, in the order in which they stand on it. */
export interface TemplateLabel extends ComparedLabel {
  readonly text: string;
  /** The header of a year column. */
  readonly year?: number;
}

/** Where an answer stands. */
export type Slot =
  | { readonly leaf: string; readonly hint?: string }
  | { readonly leaf: string; readonly rowsOf: string; readonly line: string }
  | { readonly derived: 'centreType' };

/** Answers that belong together, found by the labels around them (indexes into the labels). */
export type Group =
  /** A label and its answers in the same row; `headers` above them, one for each. */
  | {
      readonly type: 'line';
      readonly label: number;
      readonly slots: readonly Slot[];
      readonly headers: readonly number[];
      readonly over?: number;
    }
  /** Rows of answers without a label of their own. */
  | {
      readonly type: 'block';
      readonly after: number;
      readonly headers: readonly number[];
      readonly over?: number;
      readonly rows: (readonly Slot[])[];
    }
  /** As many rows as are written, each one answer. */
  | { readonly type: 'open'; readonly after: number; readonly table: string; readonly column: string }
  /** Signed on paper, never read. */
  | { readonly type: 'opinion'; readonly label: number };

/** A paper as its labels and where the answers stand among them; made from the very grid that prints it. */
export interface FormTemplate {
  readonly labels: readonly TemplateLabel[];
  readonly groups: readonly Group[];
}

interface Making {
  readonly labels: TemplateLabel[];
  readonly groups: Group[];
}

function addLabel(making: Making, text: string, year?: number): number {
  making.labels.push({ text, ...compared(text), ...(year === undefined ? {} : { year }) });
  return making.labels.length - 1;
}

function addLine(making: Making, text: string, slot: Slot): void {
  const label = addLabel(making, text);
  making.groups.push({ type: 'line', label, slots: [slot], headers: [] });
}

/** 附件3: cover and sheets. */
export function basicInfoTemplate(notice: NoticeIndex): FormTemplate {
  const { basicInfo } = notice.programme;
  const making: Making = { labels: [], groups: [] };
  addLabel(making, basicInfo.annex);
  for (const title of basicInfo.title) addLabel(making, title);
  for (const { label, shows } of basicInfo.cover) addLine(making, label, shows);
  for (const title of basicInfo.title) addLabel(making, title);
  for (const sheet of basicInfo.sheets) addSheet(making, sheet, notice);
  return making;
}

/** The title page of 附件2. */
export function planCoverTemplate({ programme }: NoticeIndex): FormTemplate {
  const making: Making = { labels: [], groups: [] };
  addLabel(making, programme.plan.annex);
  addLabel(making, programme.plan.paperTitle);
  addLine(making, paperWords.typeLine, { derived: 'centreType' });
  addLine(making, paperWords.centreLine, { leaf: programme.parts.centreName });
  addLine(making, paperWords.applicantLine, { leaf: programme.parts.applicantName });
  addLabel(making, paperWords.contents);
  return making;
}

/** How far down the grid the reading has come. */
interface Above {
  over: { readonly label: number; rowsLeft: number } | undefined;
  headers: readonly number[];
  block: Extract<Group, { type: 'block' }> | undefined;
}

function addSheet(making: Making, sheet: Sheet, notice: NoticeIndex): void {
  if (sheet.heading !== undefined) addLabel(making, sheet.heading);
  const above: Above = { over: undefined, headers: [], block: undefined };
  for (const part of sheet.rows) {
    if ('repeat' in part) addRepeated(making, part.first, part.repeat);
    else addRow(making, part, above, notice);
  }
}

function addRepeated(making: Making, first: SheetRow, table: string): void {
  for (const cell of first.cells) {
    if ('label' in cell) addLabel(making, cell.label);
    if ('column' in cell)
      making.groups.push({ type: 'open', after: making.labels.length - 1, table, column: cell.column });
  }
}

function addRow(making: Making, row: SheetRow, above: Above, notice: NoticeIndex): void {
  if (above.over && above.over.rowsLeft <= 0) {
    above.over = undefined;
    above.headers = [];
    above.block = undefined;
  }
  const lines: { readonly label: number; readonly slots: Slot[] }[] = [];
  const loose: Slot[] = [];
  for (const cell of row.cells) {
    if ('opinion' in cell) {
      making.groups.push({ type: 'opinion', label: making.labels.length - 1 });
      lines.length = 0;
      continue;
    }
    const label = labelOf(making, cell, notice);
    if (label === undefined) {
      const slot = slotOf(cell);
      if (slot) (lines.at(-1)?.slots ?? loose).push(slot);
    } else if (typeof cell.rowspan === 'number' && cell.rowspan > 1) {
      above.over = { label, rowsLeft: cell.rowspan };
      above.headers = [];
      above.block = undefined;
    } else if (label >= 0) lines.push({ label, slots: [] });
  }
  place(making, lines, loose, above);
  if (above.over) above.over.rowsLeft -= 1;
}

/** The index of a cell's label; -1 for an empty one; undefined where an answer stands. */
function labelOf(making: Making, cell: SheetCell, notice: NoticeIndex): number | undefined {
  if ('label' in cell) return cell.label === '' ? -1 : addLabel(making, cell.label);
  if ('year' in cell) {
    const year = notice.year + cell.year;
    return addLabel(making, paperWords.year(year), year);
  }
  return undefined;
}

function slotOf(cell: SheetCell): Slot | undefined {
  if ('derived' in cell) return { derived: cell.derived };
  if (!('leaf' in cell)) return undefined;
  if ('rowsOf' in cell) return { leaf: cell.leaf, rowsOf: cell.rowsOf, line: cell.line };
  return { leaf: cell.leaf, ...(cell.hint === undefined ? {} : { hint: cell.hint }) };
}

function place(
  making: Making,
  lines: readonly { readonly label: number; readonly slots: Slot[] }[],
  loose: readonly Slot[],
  above: Above,
): void {
  const over = above.over ? { over: above.over.label } : {};
  const filled = lines.filter(({ slots }) => slots.length > 0);
  if (filled.length === 0 && loose.length === 0) {
    above.headers = lines.length > 1 ? lines.map(({ label }) => label) : [];
    above.block = undefined;
    return;
  }
  if (loose.length > 0 && lines.length === 0) {
    if (above.block) above.block.rows.push(loose);
    else {
      const headers = above.headers.length === loose.length ? above.headers : [];
      above.block = { type: 'block', after: making.labels.length - 1, headers, rows: [loose], ...over };
      making.groups.push(above.block);
    }
    return;
  }
  above.block = undefined;
  for (const { label, slots } of filled)
    making.groups.push({
      type: 'line',
      label,
      slots,
      headers: slots.length > 1 && above.headers.length === slots.length ? above.headers : [],
      ...over,
    });
  if (!above.over) above.headers = [];
}
