import type { OpenDossier } from '../answers/open-dossier.ts';
import type { Block, DocumentRow, DocumentTable } from '../definition/document.ts';
import type { EvidenceNumbers, NumberedEvidence } from './evidence-numbers.ts';
import { headLine, lines } from './paragraphs.ts';
import { printLeaf } from './print-answer.ts';
import { paperWords } from './words.zh.ts';

const columns = [18, 58, 54, 26] as const;

/** The evidence bound in one annex: number, title, what each of its pages answers; a line that says 无 when empty. */
export function annexList(dossier: OpenDossier, numbers: EvidenceNumbers, annex: string): Block {
  const bound = numbers.byAnnex.get(annex) ?? [];
  if (bound.length === 0) return { type: 'paragraph', runs: [{ text: paperWords.none }], indent: true };
  return evidenceTable(dossier, bound);
}

/** A table of evidence in the order given: 编号, 材料名称, 印证事项, 所在页. */
function evidenceTable(dossier: OpenDossier, bound: readonly NumberedEvidence[]): DocumentTable {
  const header = [
    paperWords.evidenceNumber,
    paperWords.evidenceTitle,
    paperWords.evidenceAnswers,
    paperWords.evidencePages,
  ];
  return {
    type: 'table',
    columns,
    headerRows: 1,
    rows: [
      { cells: header.map((label) => ({ blocks: [headLine(label)] })) },
      ...bound.map((entry) => rowOf(dossier, entry)),
    ],
  };
}

function rowOf(dossier: OpenDossier, { number, evidenceId }: NumberedEvidence): DocumentRow {
  const evidence = dossier.dossier.evidence.find((candidate) => candidate.id === evidenceId);
  const links = evidence?.links ?? [];
  const pages = (range: readonly [number, number] | null) =>
    range ? paperWords.pages(range[0], range[1]) : paperWords.wholeFile;
  return {
    cells: [
      { blocks: lines(number, { align: 'center' }) },
      { blocks: lines(evidence?.title ?? '', { align: 'left' }) },
      { blocks: lines(links.map((link) => targetName(dossier, link.target)).join('\n'), { align: 'left' }) },
      { blocks: lines(links.map((link) => pages(link.pages)).join('\n'), { align: 'center' }) },
    ],
  };
}

/** What a target is called on paper; a claim by what it claims. */
export function targetName(dossier: OpenDossier, target: string): string {
  const [tableId, row, column] = target.split('.');
  const table = tableId === undefined ? undefined : dossier.notice.table(tableId);
  const first = table?.columns[0];
  if (!table || row === undefined || column !== undefined || !first)
    return dossier.notice.targetLabel(target) ?? target;
  const claimed = printLeaf(dossier, `${table.id}.${row}.${first.id}`);
  return claimed === ''
    ? (dossier.notice.targetLabel(target) ?? target)
    : paperWords.rowOf(table.label, claimed);
}
