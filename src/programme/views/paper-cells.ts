import { openDossier } from '../answers/open-dossier.ts';
import type { NoticeIndex } from '../answers/index-programme.ts';
import type { Block, PaperDocument } from '../definition/document.ts';
import type { Section } from '../definition/outline.ts';
import { applicationPapers } from './papers.ts';

/** A place on a paper: `T2R3C1` is the first cell of the third row of the second table; a cover line; a section. */
export interface PaperCell {
  readonly paper: string;
  readonly cell: string;
}

/** Where each leaf is printed, read off the blank papers themselves. */
export function paperCells(notice: NoticeIndex): Map<string, PaperCell[]> {
  const cells = new Map<string, PaperCell[]>();
  const note = (leaf: string, paper: string, cell: string) => {
    const known = cells.get(leaf) ?? [];
    if (!known.some((place) => place.paper === paper && place.cell === cell))
      cells.set(leaf, [...known, { paper, cell }]);
  };
  const blank = openDossier(notice, {
    format: 1,
    notice: notice.programme.id,
    centreType: notice.centreType,
    answers: sampleRows(notice),
    evidence: [],
  });
  for (const [paper, build] of Object.entries(applicationPapers))
    noteDocument(build(blank, { state: 'draft' }), paper, note);
  for (const section of notice.programme.plan.outline) noteProse(section, note);
  const { summary, parts } = notice.programme;
  summary.columns.forEach((column, index) => {
    if (column.shows in parts)
      note(parts[column.shows as keyof typeof parts], 'summary', `C${String(index + 1)}`);
  });
  return cells;
}

/** One answer in each row an open table offers, so that the row is printed. */
function sampleRows(notice: NoticeIndex): Record<string, string> {
  const answers: Record<string, string> = {};
  for (const table of notice.tables) {
    if (!('open' in table.rows)) continue;
    for (let row = 1; row <= table.rows.open.start; row += 1)
      for (const column of table.columns) answers[`${table.id}.r${String(row)}.${column.id}`] = '1';
  }
  return answers;
}

function noteDocument(
  document: PaperDocument,
  paper: string,
  note: (leaf: string, paper: string, cell: string) => void,
) {
  let tables = 0;
  let lines = 0;
  const visit = (block: Block) => {
    if (block.type === 'coverLine') {
      lines += 1;
      for (const leaf of block.leaves ?? []) note(leaf, paper, `cover ${String(lines)}`);
    }
    if (block.type !== 'table') return;
    tables += 1;
    block.rows.forEach((row, r) => {
      row.cells.forEach((cell, c) => {
        for (const leaf of cell.leaves ?? [])
          note(leaf, paper, `T${String(tables)}R${String(r + 1)}C${String(c + 1)}`);
      });
    });
  };
  document.blocks.forEach(visit);
}

function noteProse(section: Section, note: (leaf: string, paper: string, cell: string) => void) {
  for (const part of section.parts)
    if ('prose' in part) note(part.prose, 'plan', section.number + section.heading);
  for (const child of section.sections) noteProse(child, note);
}
