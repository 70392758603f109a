import type { OpenDossier } from '../answers/open-dossier.ts';
import { readRichText } from '../answers/read-rich-text.ts';
import type { Section } from '../definition/outline.ts';
import { planCoverTemplate } from './form-template.ts';
import { lostWords } from './intake-words.zh.ts';
import type { Proposal, Unmatched } from './intake.ts';
import { compared, likeness } from './likeness.ts';
import { matchHeadings, type FoundHeading } from './match-headings.ts';
import { proseIn } from './prose-in.ts';
import type { Finding } from './propose.ts';
import { isEvidenceList } from './evidence-list.ts';
import { readTables, type PlanTables } from './plan-tables.ts';
import { readForm } from './read-form.ts';
import { blocksText, paragraphText, type WordBlock, type WordInline } from './word-content.ts';

/** What was read off a plan; `prose` are proposals already. */
export interface ReadPlan {
  readonly found: boolean;
  readonly findings: readonly Finding[];
  readonly prose: readonly Proposal[];
  readonly unmatched: readonly Unmatched[];
  readonly formWords: readonly string[];
  readonly asked: readonly string[];
}

/** So many headings make a plan; those of its annexes stand in the index of evidence as well. */
const fewestHeadings = 3;

interface Reading {
  readonly form: OpenDossier;
  readonly file: string;
  readonly blocks: readonly WordBlock[];
  readonly findings: Finding[];
  readonly prose: Proposal[];
  readonly unmatched: Unmatched[];
  readonly formWords: string[];
  /** Tables of the file that were read, by their block. */
  readonly tables: PlanTables;
}

/**
 * Reads a plan: prose under the headings of the outline, the tables and the 应答表 wherever they stand. Every character
 * of the file goes to an answer, to the form's own words, or to what is unmatched.
 */
export function readPlan(blocks: readonly WordBlock[], file: string, form: OpenDossier): ReadPlan {
  const headings = matchHeadings(form.notice.sections, blocks);
  const outlined = headings.filter(({ section }) => !isAnnex(section)).length >= fewestHeadings;
  const reading: Reading = {
    ...{ form, file, blocks, findings: [], prose: [], unmatched: [], formWords: [] },
    tables: readTables(blocks, file, form, outlined ? headings : []),
  };
  const read = [...reading.tables.values()];
  for (const { read: table } of read) {
    reading.findings.push(...table.findings);
    reading.unmatched.push(...table.unmatched);
    reading.formWords.push(...table.formWords);
  }
  if (outlined) {
    readFront(reading, headings[0]?.block ?? 0);
    headings.forEach((heading, index) => {
      readSection(
        reading,
        heading,
        headings[index + 1]?.block ?? blocks.length,
        isFollowed(form, headings, index),
      );
    });
  } else
    blocks.forEach((_, index) => {
      if (!isRead(reading, index) && !isTableCaption(reading, index)) unmatchedBlock(reading, index);
    });
  const { findings, prose, unmatched, formWords } = reading;
  return {
    found: outlined || read.length > 0,
    findings,
    prose,
    unmatched,
    formWords,
    asked: askedBy(reading, outlined),
  };
}

const isAnnex = ({ parts }: Section): boolean => parts.some((part) => 'annex' in part || 'annexOf' in part);

function askedBy({ form, tables }: Reading, outlined: boolean): string[] {
  const { sections, indicators } = form.notice;
  const prose = sections.flatMap(({ parts }) =>
    parts.flatMap((part) => ('prose' in part ? [part.prose] : [])),
  );
  const sheet = [...tables.values()].some(({ read }) =>
    read.findings.some(({ field }) => field.startsWith('indicator.')),
  );
  return [
    ...(sheet || outlined ? indicators.map(({ key }) => `indicator.${key}`) : []),
    ...(outlined ? prose : []),
  ];
}

/** Does the heading that follows in the outline follow in the file? Else its prose may stand in this section. */
function isFollowed({ notice }: OpenDossier, headings: readonly FoundHeading[], index: number): boolean {
  const own = headings[index]?.section;
  const next = notice.sections[notice.sections.findIndex((section) => section === own) + 1];
  return next === undefined || headings[index + 1]?.section === next;
}

/** The title page, read as the form that it is. */
function readFront(reading: Reading, end: number): void {
  const { form, file } = reading;
  const blocks = reading.blocks
    .slice(0, end)
    .map((block, index): WordBlock => (isRead(reading, index) ? { type: 'paragraph', inlines: [] } : block));
  const front = readForm(planCoverTemplate(form.notice), blocks, form, file);
  reading.findings.push(...front.findings);
  reading.unmatched.push(...front.unmatched);
  reading.formWords.push(...front.formWords);
}

const isRead = (reading: Reading, index: number): boolean => reading.tables.has(index);

function isTableCaption(reading: Reading, index: number): boolean {
  const block = reading.blocks[index];
  if (block?.type !== 'paragraph') return false;
  const text = paragraphText(block).trim();
  if (text === '' || text.length > 60) return false;
  for (let below = index + 1; below <= index + 2; below += 1) {
    const table = reading.tables.get(below);
    if (table && likeness(compared(table.label), compared(text)) >= 0.85) {
      reading.formWords.push(text);
      return true;
    }
  }
  return false;
}

function readSection(reading: Reading, heading: FoundHeading, end: number, followed: boolean): void {
  const { section } = heading;
  const own = reading.blocks[heading.block];
  if (own?.type !== 'paragraph') return;
  reading.formWords.push(paragraphText(own).slice(0, heading.length));
  const prose: WordBlock[] = [];
  const indexes: number[] = [];
  const behind = behindHeading(own.inlines, heading.length);
  if (behind.length > 0) {
    prose.push({ type: 'paragraph', inlines: behind });
    indexes.push(heading.block);
  }
  for (let index = heading.block + 1; index < end; index += 1) {
    const block = reading.blocks[index];
    if (!block || isRead(reading, index) || isTableCaption(reading, index)) continue;
    if (isAsked(block, section) || isEvidenceList(block)) {
      reading.formWords.push(blocksText([block]));
      continue;
    }
    prose.push(block);
    indexes.push(index);
  }
  const leaf = section.parts.flatMap((part) => ('prose' in part ? [part.prose] : []))[0];
  const said = prose.some((block) => blocksText([block]).trim() !== '' || hasThings(block));
  if (!said) return;
  if (leaf === undefined) {
    for (const index of indexes) unmatchedBlock(reading, index, index === heading.block ? heading.length : 0);
    return;
  }
  takeProse(reading, leaf, section, prose, heading, followed);
}

/** What the notice asks below a heading, left standing. */
function isAsked(block: WordBlock, { asks }: Section): boolean {
  if (asks === undefined || block.type === 'table') return false;
  return likeness(compared(asks), compared(paragraphText(block))) >= 0.9;
}

function hasThings(block: WordBlock): boolean {
  if (block.type === 'paragraph') return block.inlines.some((inline) => !('text' in inline));
  return block.rows.some((row) => row.some((cell) => cell.blocks.some(hasThings)));
}

/** What stands in a paragraph behind a heading of so many characters. */
function behindHeading(inlines: readonly WordInline[], length: number): WordInline[] {
  let left = length;
  const behind: WordInline[] = [];
  for (const inline of inlines) {
    if (!('text' in inline)) {
      behind.push(inline);
      continue;
    }
    const text = inline.text.slice(left);
    left = Math.max(0, left - inline.text.length);
    if (text !== '') behind.push({ ...inline, text });
  }
  return behind.some((inline) => !('text' in inline) || inline.text.trim() !== '') ? behind : [];
}

function takeProse(
  reading: Reading,
  field: string,
  section: Section,
  blocks: readonly WordBlock[],
  { block, similarity }: FoundHeading,
  followed: boolean,
): void {
  const { rich, lost } = proseIn(blocks);
  const raw = blocksText(blocks);
  const source = `${reading.file} P${String(block + 1)}`;
  for (const kind of lost) reading.unmatched.push({ text: lostWords[kind], source });
  const read = readRichText(rich);
  if (!read.ok) {
    reading.unmatched.push({ text: raw, source });
    return;
  }
  if (rich.content.length === 0) return;
  const sureness = Math.round(similarity * 100) / 100;
  reading.prose.push({
    ...{ field, label: section.number + section.heading, value: rich, raw, source },
    ...{ similarity: followed ? sureness : Math.min(sureness, 0.6), doubts: followed ? [] : ['place'] },
  });
}

function unmatchedBlock(reading: Reading, index: number, from = 0): void {
  const block = reading.blocks[index];
  if (!block) return;
  if (block.type === 'paragraph' && block.contents) {
    reading.formWords.push(paragraphText(block));
    return;
  }
  const text = blocksText([block]).slice(from).trim();
  if (text !== '') reading.unmatched.push({ text, source: `${reading.file} P${String(index + 1)}` });
}
