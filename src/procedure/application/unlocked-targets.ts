import { blockOf } from '#programme/answers/block-target.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import type { Section } from '#programme/definition/outline.ts';
import { rowsLeaf } from './assemble-dossier.ts';

/**
 * What a return with pins opens. An entry that ends with a dot stands for everything whose id begins with it: a row
 * (`plan.r1.`) or a table (`plan.`); the ids of fields never begin with a table's.
 */
export interface Unlocked {
  /** Leaves, and the leaves that order the rows of a table. */
  readonly answers: readonly string[];
  /** Targets whose evidence may be changed. */
  readonly evidence: readonly string[];
}

const evidencePrefix = 'evidence.';

/** The piece of evidence a pin is on; null where it is on something else. */
export const evidenceOf = (target: string): string | null =>
  target.startsWith(evidencePrefix) ? target.slice(evidencePrefix.length) : null;

/** Is a place among what was opened? */
export const unlocks = (entries: readonly string[], place: string): boolean =>
  entries.some((entry) => entry === place || (entry.endsWith('.') && place.startsWith(entry)));

/**
 * What pins on these targets open in the dossier that was submitted. A leaf opens itself and its evidence, with that
 * of its row or section; a block of a text itself alone; a row its cells; a table its cells and their order; a section its texts, tables and annexes;
 * a piece of evidence the links of whatever it speaks for.
 */
export function unlockedBy(
  targets: readonly string[],
  notice: NoticeIndex,
  dossier: Pick<Dossier, 'evidence'>,
): Unlocked {
  const each = targets.map((target) => unlockedByOne(target, notice, dossier));
  return {
    answers: [...new Set(each.flatMap(({ answers }) => answers))],
    evidence: [...new Set(each.flatMap(({ evidence }) => evidence))],
  };
}

function unlockedByOne(
  target: string,
  notice: NoticeIndex,
  { evidence }: Pick<Dossier, 'evidence'>,
): Unlocked {
  const item = evidenceOf(target);
  if (item !== null) {
    const links = evidence.find(({ id }) => id === item)?.links ?? [];
    return { answers: [], evidence: links.map((link) => link.target) };
  }
  // Its entry is the block itself: whoever saves the text holds it against what was submitted.
  if (blockOf(target)) return { answers: [target], evidence: [] };
  const leaf = notice.leaf(target);
  if (leaf) {
    const around = leaf.cell ? [`${leaf.cell.table}.${leaf.cell.row}`] : sectionsOf(target, notice);
    return { answers: [target], evidence: [target, ...around] };
  }
  const section = notice.sections.find(({ id }) => id === target);
  if (section) return unlockedBySection(section);
  if (notice.table(target))
    return { answers: [`${target}.`, rowsLeaf(target)], evidence: [target, `${target}.`] };
  if (notice.targetLabel(target) !== undefined)
    return { answers: [`${target}.`], evidence: [target, `${target}.`] };
  return { answers: [], evidence: [target] };
}

/** The sections whose text a leaf is: their evidence speaks for it. */
const sectionsOf = (leaf: string, notice: NoticeIndex): string[] =>
  notice.sections
    .filter(({ parts }) => parts.some((part) => 'prose' in part && part.prose === leaf))
    .map(({ id }) => id);

function unlockedBySection({ id, parts, sections }: Section): Unlocked {
  const answers: string[] = [];
  const evidence: string[] = [id];
  for (const part of parts) {
    if ('prose' in part) {
      answers.push(part.prose);
      evidence.push(part.prose);
    }
    if ('table' in part) {
      answers.push(`${part.table}.`, rowsLeaf(part.table));
      evidence.push(part.table, `${part.table}.`);
    }
    if ('annex' in part) evidence.push(part.annex);
  }
  const inner = sections.map(unlockedBySection);
  return {
    answers: [...answers, ...inner.flatMap((one) => one.answers)],
    evidence: [...evidence, ...inner.flatMap((one) => one.evidence)],
  };
}
