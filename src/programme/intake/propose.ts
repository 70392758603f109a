import type { NoticeIndex } from '../answers/index-programme.ts';
import type { Leaf } from '../answers/leaf.ts';
import type { AnswerValue } from '../kinds/kind.ts';
import { readAnswer } from '../kinds/registry.ts';
import { cleanText } from '../text/clean-text.ts';
import { isPlaceholder, plainUnit, tickedChoices } from './intake-words.zh.ts';
import type { Doubt, Proposal } from './intake.ts';

/** What was found for a leaf, before its kind has read it. */
export interface Finding {
  readonly field: string;
  readonly text: string;
  readonly similarity: number;
  readonly source: string;
  readonly doubts?: readonly Doubt[];
  /** The unit the file names for it, where it names one. */
  readonly unit?: string | undefined;
}

/** How far a doubt lowers the similarity. */
const atMost: Readonly<Record<Doubt, number>> = {
  unit: 0.4,
  year: 0.6,
  place: 0.6,
  unreadable: 0.5,
  label: 0.7,
  conflict: 0.5,
};

/** Kinds whose answers cannot be mistaken: if it reads as one, it is one. */
const telling: readonly string[] = ['uscc', 'email', 'phone', 'date', 'month', 'contact'];
/** What a doubtful label is worth where the answer tells what it is. */
const told = 0.8;
/** Notes of kinds that say that something was converted or may be meant otherwise. */
const unitNotes: readonly string[] = ['number.converted', 'percent.fraction'];

/**
 * Makes a proposal of what stands in a file: read by the kind of the question, in the form the kind keeps.
 * Undefined where it says nothing: blank, a placeholder, no box ticked; or where the notice does not ask this here.
 */
export function propose(finding: Finding, notice: NoticeIndex): Proposal | undefined {
  const leaf = notice.leaf(finding.field);
  const raw = withoutRule(cleanText(finding.text).text);
  if (!leaf || raw === '' || isPlaceholder(raw)) return undefined;
  const doubts = new Set(finding.doubts);
  const ticked = leaf.kind.name === 'choice' || leaf.kind.name === 'boolean' ? tickedChoices(raw) : null;
  if (ticked?.length === 0) return undefined;
  if (ticked && ticked.length > 1) doubts.add('unreadable');
  const typed = withUnit(ticked?.length === 1 ? (ticked[0] ?? raw) : raw, finding.unit, leaf, doubts);
  const { value, similarity } = judge(typed, finding.similarity, leaf, doubts);
  const lowest = Math.min(similarity, ...[...doubts].map((doubt) => atMost[doubt]));
  return {
    field: leaf.id,
    label: leaf.label,
    value,
    raw: finding.text.trim(),
    similarity: Math.round(lowest * 100) / 100,
    source: finding.source,
    doubts: [...doubts],
  };
}

/** A proposal with one doubt more. */
export function inDoubt(proposal: Proposal, doubt: Doubt): Proposal {
  return {
    ...proposal,
    similarity: Math.min(proposal.similarity, atMost[doubt]),
    doubts: [...new Set([...proposal.doubts, doubt])],
  };
}

/** The answer without the line it was written on. */
const withoutRule = (text: string): string => text.replace(/^[\s_＿]+|[\s_＿]+$/gu, '');

/** A bare number below a heading of another unit is written down with that unit: nothing is converted in silence. */
function withUnit(typed: string, unit: string | undefined, leaf: Leaf, doubts: Set<Doubt>): string {
  if (unit === undefined || leaf.unit === undefined || plainUnit(leaf.unit) === plainUnit(unit)) return typed;
  doubts.add('unit');
  return /^[\d.,，\s]+$/u.test(typed) ? typed + unit : typed;
}

function judge(
  typed: string,
  found: number,
  leaf: Leaf,
  doubts: Set<Doubt>,
): { value: AnswerValue; similarity: number } {
  const reading = readAnswer(typed, leaf);
  if (reading.state !== 'value') {
    doubts.add('unreadable');
    return { value: typed, similarity: found };
  }
  if (reading.notes.some(({ code }) => unitNotes.includes(code))) doubts.add('unit');
  const similarity = found >= 0.4 && telling.includes(leaf.kind.name) ? Math.max(found, told) : found;
  if (reading.notes.length > 0 || typeof reading.value === 'object') return { value: typed, similarity };
  return { value: reading.value, similarity };
}
