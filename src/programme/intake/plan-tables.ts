import type { OpenDossier } from '../answers/open-dossier.ts';
import { isEvidenceList } from './evidence-list.ts';
import { compared, likeness } from './likeness.ts';
import type { FoundHeading } from './match-headings.ts';
import { readAnswerSheet } from './read-answer-sheet.ts';
import { likenessOfTable, readOpenTable, type Likeness } from './read-open-table.ts';
import type { TableIn } from './table-in.ts';
import { paragraphText, type WordBlock, type WordTable } from './word-content.ts';

/** Tables of a file that were read, by their block; `label`: the caption the paper prints above. */
export type PlanTables = ReadonlyMap<number, { readonly read: TableIn; readonly label: string }>;

/** How alike the columns must be where the caption names the table, and where only the section does. */
const leastNamed = 0.5;
const leastUnnamed = 0.85;

interface Candidate {
  readonly index: number;
  readonly block: WordTable;
  readonly place: string;
  readonly like: Likeness;
  readonly weight: number;
}

/** Reads the tables that the notice knows: each is the table of the file most like it, one named by its caption first. */
export function readTables(
  blocks: readonly WordBlock[],
  file: string,
  form: OpenDossier,
  headings: readonly FoundHeading[],
): PlanTables {
  const tables = new Map<number, { readonly read: TableIn; readonly label: string }>();
  const candidates: Candidate[] = [];
  let number = 0;
  blocks.forEach((block, index) => {
    if (block.type !== 'table') return;
    number += 1;
    if (isEvidenceList(block)) return;
    const place = `${file} T${String(number)}`;
    const sheet = tables.size > 0 ? undefined : readAnswerSheet(block, place, form);
    if (sheet) tables.set(index, { read: sheet, label: sheetTitle(form) });
    else candidates.push(...candidatesFor(blocks, index, { block, place }, form, headings));
  });
  const taken = new Set<string>();
  candidates.sort((a, b) => b.weight - a.weight || a.index - b.index);
  for (const { index, block, place, like } of candidates) {
    if (taken.has(like.table.id) || tables.has(index)) continue;
    taken.add(like.table.id);
    tables.set(index, { read: readOpenTable(block, like, place, form), label: like.table.label });
  }
  return tables;
}

function sheetTitle({ notice }: OpenDossier): string {
  const { programme, centreType } = notice;
  return programme.answerSheets.find((one) => one.centreType === centreType)?.title ?? '';
}

/** Which tables of the notice a table of the file may be: those its caption names, and those of its section. */
function candidatesFor(
  blocks: readonly WordBlock[],
  index: number,
  found: Pick<Candidate, 'block' | 'place'>,
  { notice }: OpenDossier,
  headings: readonly FoundHeading[],
): Candidate[] {
  const caption = compared(captionAbove(blocks, index));
  const section = headings.findLast((heading) => heading.block < index)?.section;
  return notice.sections.flatMap((one) =>
    one.parts.flatMap((part): Candidate[] => {
      const table = 'table' in part ? notice.table(part.table) : undefined;
      if (!table) return [];
      const named = likeness(compared(table.label), caption) >= 0.85;
      if (!named && one !== section) return [];
      const like = likenessOfTable(found.block, table);
      if (!like || like.score < (named ? leastNamed : leastUnnamed)) return [];
      return [{ ...found, index, like, weight: like.score + (named ? 1 : 0) }];
    }),
  );
}

function captionAbove(blocks: readonly WordBlock[], index: number): string {
  for (let above = index - 1; above >= Math.max(0, index - 2); above -= 1) {
    const block = blocks[above];
    if (block?.type !== 'paragraph') return '';
    const text = paragraphText(block).trim();
    if (text !== '') return text.length <= 60 ? text : '';
  }
  return '';
}
