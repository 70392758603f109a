import { align } from './align.ts';
import type { Item } from './form-items.ts';
import type { TemplateLabel } from './form-template.ts';
import { colon, yearNamed } from './intake-words.zh.ts';
import { compared, lettersOf, likeness } from './likeness.ts';

/** A label found in a file. */
export interface LabelMatch {
  /** Index of the item. */
  readonly item: number;
  readonly similarity: number;
  /** The words of the item that are the label, and what stands behind them in the same place. */
  readonly head: string;
  readonly rest: string;
}

type Found = Omit<LabelMatch, 'item'>;

/** Below this, two texts have nothing to do with one another. */
const leastAlike = 0.36;
/** A pair must be worth more than this, so that one good pair outweighs two bad ones. */
const cost = 0.3;

/** Finds the labels of a paper among the texts of a file, in their order. Out: for each label its match, if any. */
export function alignLabels(
  labels: readonly TemplateLabel[],
  items: readonly Item[],
): (LabelMatch | undefined)[] {
  const known = new Map<string, ReadonlyMap<number, Found>>();
  const found = items.map(({ text }) => {
    const matches = known.get(text) ?? matchAll(labels, text);
    known.set(text, matches);
    return matches;
  });
  const pairs = align(labels.length, items.length, (l, i) => (found[i]?.get(l)?.similarity ?? 0) - cost);
  const matches = new Array<LabelMatch | undefined>(labels.length).fill(undefined);
  for (const { left, right } of pairs) {
    const match = found[right]?.get(left);
    if (match) matches[left] = { ...match, item: right };
  }
  return matches;
}

/** What a text may be, by the index of the label. */
function matchAll(labels: readonly TemplateLabel[], text: string): Map<number, Found> {
  const found = new Map<number, Found>();
  if (text === '') return found;
  labels.forEach((label, index) => {
    const match = label.year === undefined ? matchLabel(label, text) : matchYear(label.year, text);
    if (match && match.similarity >= leastAlike) found.set(index, match);
  });
  return found;
}

function matchYear(year: number, text: string): Found | undefined {
  if (text.length > 12) return undefined;
  const named = yearNamed(text);
  if (named === undefined) return undefined;
  return { similarity: named === year ? 1 : 0.7, head: text, rest: '' };
}

/** How a text begins with a label or is one. */
export function matchLabel(label: TemplateLabel, text: string): Found | undefined {
  const whole = text.length <= 3 * label.text.length + 12 ? wholeMatch(label, text) : undefined;
  const start = startMatch(label, text);
  if (!whole || (start && start.similarity > whole.similarity)) return start;
  return whole;
}

function wholeMatch(label: TemplateLabel, text: string): Found | undefined {
  const similarity = likeness(label, compared(text));
  // What is hardly alike and bears figures is an answer, no label.
  if (similarity < 0.55 && /[\d@]/u.test(text)) return undefined;
  return { similarity, head: text, rest: '' };
}

function startMatch(label: TemplateLabel, text: string): Found | undefined {
  const end = text.search(colon);
  if (end > 0 && end < text.length - 1 && end <= 2 * label.text.length + 12) {
    const head = text.slice(0, end);
    const similarity = likeness(label, compared(head));
    if (similarity >= 0.6)
      return {
        similarity: similarity * 0.98,
        head: text.slice(0, end + 1),
        rest: text.slice(end + 1).trim(),
      };
  }
  return (
    beginning(label.whole, text, 0.96) ??
    (label.bare === label.whole ? undefined : beginning(label.bare, text, 0.92))
  );
}

/** The text begins with these very letters. */
function beginning(letters: string, text: string, similarity: number): Found | undefined {
  if (letters.length < 2) return undefined;
  let read = '';
  for (let index = 0; index < text.length && index < 3 * letters.length + 12; index += 1) {
    read += lettersOf(text.charAt(index));
    if (read === letters) return behind(text, index + 1, letters.length, similarity);
    if (!letters.startsWith(read)) return undefined;
  }
  return undefined;
}

function behind(text: string, from: number, length: number, similarity: number): Found | undefined {
  const closing =
    /^[\s)）】\]〕]*(?:[（(【\[](?![\d-]+[）)])[^）)】\]]*[）)】\]])?\s*[:：]?\s*/u.exec(
      text.slice(from),
    )?.[0] ?? '';
  const rest = text.slice(from + closing.length).trim();
  if (rest === '') return undefined;
  // Short words begin many texts: 邮箱a@b.cn, but not 邮箱系统建设.
  if (length < 4 && closing === '' && /^\p{Script=Han}/u.test(rest)) return undefined;
  return { similarity, head: text.slice(0, from + closing.length), rest };
}
