import type { OpenDossier } from '../answers/open-dossier.ts';
import { asRichText } from '../answers/read-rich-text.ts';
import { officialPage, type Block, type PaperDocument } from '../definition/document.ts';
import type { Section, SectionPart } from '../definition/outline.ts';
import { answerSheetTable } from './answer-sheet-table.ts';
import { annexList } from './evidence-list.ts';
import { evidenceNumbers, type EvidenceNumbers } from './evidence-numbers.ts';
import { openTable } from './open-table.ts';
import { coverCode, footOf, type PaperMark } from './paper-mark.ts';
import { lines } from './paragraphs.ts';
import { printLeaf } from './print-answer.ts';
import { richTextBlocks } from './rich-text-blocks.ts';
import { paperWords } from './words.zh.ts';

/** 附件2 建设方案: title page, contents, the outline with prose, tables and 应答表 in place, the list of annexes. */
export function planPaper(dossier: OpenDossier, mark: PaperMark): PaperDocument {
  const { plan } = dossier.notice.programme;
  const numbers = evidenceNumbers(dossier);
  return {
    title: plan.paperTitle,
    page: officialPage,
    ...footOf(mark),
    blocks: [
      ...titlePage(dossier, mark),
      { type: 'contents', title: paperWords.contents, depth: 2 },
      { type: 'pageBreak' },
      ...plan.outline.flatMap((section) => sectionBlocks(section, 1, dossier, numbers)),
    ],
  };
}

function titlePage(dossier: OpenDossier, mark: PaperMark): Block[] {
  const { programme, centreType } = dossier.notice;
  const type = programme.centreTypes.find((candidate) => candidate.id === centreType)?.label ?? '';
  const part = (leaf: string) => ({ value: printLeaf(dossier, leaf), leaves: [leaf] });
  return [
    ...lines(programme.plan.annex, { face: 'hei', align: 'left' }),
    ...coverCode(mark, programme.id, 'plan', 45),
    { type: 'title', text: programme.plan.paperTitle },
    { type: 'space', mm: 60 },
    { type: 'coverLine', label: paperWords.typeLine, value: mark.state === 'blank' ? '' : type },
    { type: 'coverLine', label: paperWords.centreLine, ...part(programme.parts.centreName) },
    { type: 'coverLine', label: paperWords.applicantLine, ...part(programme.parts.applicantName) },
    { type: 'pageBreak' },
  ];
}

function sectionBlocks(
  section: Section,
  depth: number,
  dossier: OpenDossier,
  numbers: EvidenceNumbers,
): Block[] {
  const level = depth === 1 ? 1 : depth === 2 ? 2 : 3;
  return [
    { type: 'heading', level, text: section.number + section.heading },
    ...section.parts.flatMap((part) => partBlocks(part, section, dossier, numbers)),
    ...section.sections.flatMap((child) => sectionBlocks(child, depth + 1, dossier, numbers)),
  ];
}

function partBlocks(
  part: SectionPart,
  section: Section,
  dossier: OpenDossier,
  numbers: EvidenceNumbers,
): Block[] {
  if ('prose' in part) return prose(dossier, part.prose);
  if ('answerSheet' in part) return answerSheet(dossier, numbers);
  if ('table' in part) {
    const table = dossier.notice.table(part.table);
    return table ? [...caption(table.label), openTable(table, dossier, numbers)] : [];
  }
  return [annexList(dossier, numbers, section.id)];
}

/** What cannot be read as rich text is printed as it stands. */
function prose(dossier: OpenDossier, leaf: string): Block[] {
  return richTextBlocks(asRichText(dossier.raw(leaf)));
}

function answerSheet(dossier: OpenDossier, numbers: EvidenceNumbers): Block[] {
  const { programme, centreType } = dossier.notice;
  const sheet = programme.answerSheets.find((candidate) => candidate.centreType === centreType);
  return sheet ? [...caption(sheet.title), answerSheetTable(sheet, dossier, numbers)] : [];
}

function caption(text: string): Block[] {
  return lines(text, { align: 'center', face: 'hei', size: 14, keepWithNext: true });
}
