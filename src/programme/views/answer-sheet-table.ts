import type { OpenDossier } from '../answers/open-dossier.ts';
import type { DocumentCell, DocumentRow, DocumentTable } from '../definition/document.ts';
import type { AnswerSheet } from '../definition/outline.ts';
import type { EvidenceNumbers } from './evidence-numbers.ts';
import { headLine, lines } from './paragraphs.ts';
import { printLeaf } from './print-answer.ts';
import { paperWords } from './words.zh.ts';

/** 基础情况应答表 in place: the official four columns; the answer cites the numbers of its evidence. */
export function answerSheetTable(
  sheet: AnswerSheet,
  dossier: OpenDossier,
  evidence: EvidenceNumbers,
): DocumentTable {
  const header: DocumentRow = { cells: sheet.header.map((label) => ({ blocks: [headLine(label)] })) };
  const rows = sheet.groups.flatMap((group) =>
    group.indicators.map((indicator, index): DocumentRow => {
      const leaf = `indicator.${indicator.key}`;
      const first: DocumentCell[] =
        index === 0
          ? [{ blocks: lines(group.label, { align: 'center' }), rowspan: group.indicators.length }]
          : [];
      return {
        cells: [
          ...first,
          { blocks: lines(indicator.label, { align: 'left' }) },
          { blocks: lines(indicator.unit, { align: 'center' }) },
          { blocks: lines(answer(dossier, leaf, evidence), { align: 'center' }), leaves: [leaf] },
        ],
        minHeight: 9,
        breakable: false,
      };
    }),
  );
  return { type: 'table', columns: [30, 64, 20, 42], headerRows: 1, rows: [header, ...rows] };
}

function answer(dossier: OpenDossier, leaf: string, evidence: EvidenceNumbers): string {
  const printed = printLeaf(dossier, leaf);
  const cited = evidence.citedFor(leaf);
  if (printed === '' || cited.length === 0) return printed;
  return `${printed}\n${paperWords.evidenceCite(cited.join(paperWords.enumeration))}`;
}
