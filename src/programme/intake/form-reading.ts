import type { OpenDossier } from '../answers/open-dossier.ts';
import type { LabelMatch } from './align-labels.ts';
import type { Item } from './form-items.ts';
import type { FormTemplate } from './form-template.ts';
import { hintBeside, isPlaceholder, sealAsked, unitAlone, unitNamed } from './intake-words.zh.ts';
import { compared, lettersOf, likeness } from './likeness.ts';
import type { Finding } from './propose.ts';

/** A paper laid over a file: which text is which label, and what became of the others. */
export interface FormReading {
  readonly template: FormTemplate;
  readonly items: readonly Item[];
  readonly matches: readonly (LabelMatch | undefined)[];
  readonly form: OpenDossier;
  readonly file: string;
  readonly used: Set<number>;
  readonly findings: Finding[];
  readonly formWords: string[];
}

/** The items behind a label, up to the next label that was found. */
export function behindLabel(reading: FormReading, label: number): number[] {
  const match = reading.matches[label];
  if (!match) return [];
  const next =
    reading.matches.slice(label + 1).find((other) => other !== undefined)?.item ?? reading.items.length;
  const inTable = isCell(reading.items[match.item]);
  const between = Array.from(
    { length: Math.max(0, next - match.item - 1) },
    (_, index) => match.item + 1 + index,
  );
  // What belongs to a label in a table stands in a table.
  return inTable ? between.filter((index) => isCell(reading.items[index])) : between;
}

const isCell = (item: Item | undefined): boolean => item !== undefined && item.right > item.left;

/** Items by the row they stand in, in their order. */
export function byRow(reading: FormReading, indexes: readonly number[]): number[][] {
  const rows = new Map<number, number[]>();
  for (const index of indexes) {
    const row = reading.items[index]?.row ?? -1;
    const known = rows.get(row);
    if (known) known.push(index);
    else rows.set(row, [index]);
  }
  return [...rows.values()];
}

/** Does an item say nothing: blank, a line to write on, the hint the paper prints? */
export function saysNothing(item: Item | undefined, hint?: string): boolean {
  if (!item || item.text === '' || isPlaceholder(item.text)) return true;
  return hint !== undefined && likeness(compared(hint), compared(item.text)) === 1;
}

/** The text of an item without the hint that was left standing beside the answer, in whatever brackets. */
function withoutHint(typed: string, hint: string | undefined, reading: FormReading): string {
  const seal = sealAsked.exec(typed)?.[0] ?? '';
  if (seal !== '') reading.formWords.push(seal);
  const text = typed.slice(0, typed.length - seal.length);
  if (hint === undefined || lettersOf(hint) === '' || lettersOf(text) === lettersOf(hint)) return text;
  const left = hintBeside(hint).exec(text)?.[0];
  if (left === undefined) return text;
  reading.formWords.push(left);
  return text.replace(left, '').trim();
}

/** The items that are still free, of a row that lies beside a spanning label: neither its copies nor its gaps. */
export function besideSpan(reading: FormReading, row: readonly number[], over: number | undefined): number[] {
  const match = over === undefined ? undefined : reading.matches[over];
  const span = match && reading.items[match.item];
  const label = over === undefined ? undefined : reading.template.labels[over];
  if (!span || !label || span.right <= span.left) return [...row];
  return row.filter((index) => {
    const item = reading.items[index];
    if (!item) return false;
    const shared = Math.min(span.right, item.right) - Math.max(span.left, item.left);
    const below = shared > 0.6 * Math.min(span.right - span.left, item.right - item.left);
    return !below || !(item.text === '' || likeness(label, compared(item.text)) >= 0.8);
  });
}

/** The unit the file names for what stands under a label: in the label, or in the one that spans it. */
export function unitFor(
  reading: FormReading,
  label: number,
  over: number | undefined,
  answer: number,
): string | undefined {
  const found = reading.matches[label];
  // Where the answer stands elsewhere, all that stands with the label is label.
  const head = found && found.item !== answer ? reading.items[found.item]?.text : found?.head;
  const own = head === undefined ? undefined : unitNamed(head);
  if (own !== undefined || over === undefined) return own;
  const match = reading.matches[over];
  return match && unitNamed(reading.items[match.item]?.text ?? '');
}

/** Notes what stands in an item as the answer to a leaf. */
export function note(
  reading: FormReading,
  index: number,
  finding: Omit<Finding, 'source' | 'text'> & { readonly text?: string; readonly hint?: string | undefined },
): void {
  const { text, hint, ...rest } = finding;
  const item = reading.items[index];
  if (!item) return;
  reading.used.add(index);
  const said = withoutHint((text ?? item.text).replace(/^\s*[:：]\s*/u, ''), hint, reading);
  const asked = reading.form.notice.leaf(rest.field)?.unit;
  if (saysNothing({ ...item, text: said }, hint) || (asked !== undefined && unitAlone(said, asked))) {
    reading.formWords.push(said);
    return;
  }
  reading.findings.push({ ...rest, text: said, source: `${reading.file} ${item.place}` });
}
