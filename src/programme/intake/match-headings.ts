import type { Section } from '../definition/outline.ts';
import { align } from './align.ts';
import { isContentsLine, splitHeading } from './intake-words.zh.ts';
import { compared, lettersOf, likeness } from './likeness.ts';
import { paragraphText, type WordBlock, type WordParagraph } from './word-content.ts';

/** A heading of the outline found in a file. */
export interface FoundHeading {
  readonly section: Section;
  /** Index of the block. */
  readonly block: number;
  readonly similarity: number;
  /** How much of the block's text it is: prose may go on behind it. */
  readonly length: number;
}

interface Candidate {
  readonly block: number;
  readonly paragraph: WordParagraph;
  readonly head: string;
  readonly length: number;
  /** Prose follows in the same paragraph: only the very words count then. */
  readonly runsOn: boolean;
}

/** Longer than any heading of an outline, in characters. */
const longest = 90;
const leastAlike = 0.6;
const cost = 0.5;

/** Finds the headings of an outline among the paragraphs of a file, in their order. */
export function matchHeadings(sections: readonly Section[], blocks: readonly WordBlock[]): FoundHeading[] {
  const candidates = blocks.flatMap(candidateOf);
  const alike = candidates.map((candidate) => sections.map((section) => alikeness(section, candidate)));
  const pairs = align(sections.length, candidates.length, (s, c) => (alike[c]?.[s]?.weight ?? 0) - cost);
  return pairs.flatMap(({ left, right }) => {
    const section = sections[left];
    const candidate = candidates[right];
    if (!section || !candidate) return [];
    const similarity = alike[right]?.[left]?.similarity ?? 0;
    return [{ section, block: candidate.block, similarity, length: candidate.length }];
  });
}

function candidateOf(block: WordBlock, index: number): Candidate[] {
  if (block.type === 'table' || block.contents) return [];
  const text = paragraphText(block);
  if (text.trim() === '' || isContentsLine(text)) return [];
  const whole = { block: index, paragraph: block, head: text.trim(), length: text.length, runsOn: false };
  const end = /[:：。\n]/u.exec(text.slice(0, longest));
  if (text.length <= longest && !end) return [whole];
  if (!end) return [];
  const runOn = { ...whole, head: text.slice(0, end.index).trim(), length: end.index + 1, runsOn: true };
  return text.slice(end.index + 1).trim() === '' ? [{ ...whole, head: runOn.head }] : [runOn];
}

const nothing = { similarity: 0, weight: 0 };

function alikeness(section: Section, { head, paragraph, runsOn }: Candidate) {
  const { number, words } = splitHeading(head);
  const similarity = likeness(compared(section.heading), compared(words));
  if (similarity < leastAlike) return nothing;
  const sameNumber = number !== '' && numberForm(number) === numberForm(section.number);
  const styled = paragraph.heading !== undefined;
  if (runsOn && (similarity < 0.95 || !sameNumber)) return nothing;
  if (!styled && number === '' && paragraph.list === undefined && similarity < 0.95) return nothing;
  if (similarity < 0.8 && !sameNumber && !styled) return nothing;
  const weight = similarity + (sameNumber ? 0.15 : number === '' ? 0 : -0.1) + (styled ? 0.1 : 0);
  return { similarity, weight };
}

/** （一） and 一、 are different numbers, 1. and 1、 are not. */
function numberForm(number: string): string {
  return (/[（(]/u.test(number) ? '(' : '') + lettersOf(number);
}
