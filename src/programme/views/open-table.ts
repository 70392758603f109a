import type { OpenDossier } from '../answers/open-dossier.ts';
import type { DocumentRow, DocumentTable } from '../definition/document.ts';
import type { Column, Table } from '../definition/table.ts';
import type { EvidenceNumbers } from './evidence-numbers.ts';
import { headLine, lines } from './paragraphs.ts';
import { printLeaf } from './print-answer.ts';
import { paperWords } from './words.zh.ts';

/** Width of the text area, in mm, and what the number and evidence columns take of it. */
const textWidth = 156;
const numberWidth = 12;
const evidenceWidth = 28;

/** How much room a kind of answer wants beside the others. */
const weights: Record<Column['kind']['name'], number> = {
  text: 3,
  richText: 4,
  money: 1.6,
  count: 1.4,
  decimal: 1.4,
  percent: 1.4,
  date: 1.8,
  month: 1.5,
  uscc: 3,
  phone: 2,
  email: 3,
  contact: 3,
  boolean: 1,
  choice: 1.4,
};

/** A table that makes the prose comparable, as it is printed below it: numbered rows, claims with their evidence. */
export function openTable(table: Table, dossier: OpenDossier, evidence: EvidenceNumbers): DocumentTable {
  const cites = table.claims === true;
  const filled = dossier.filledRows(table.id);
  const start = 'open' in table.rows ? table.rows.open.start : 1;
  const rows =
    filled.length > 0 ? filled : Array.from({ length: start }, (_, index) => `r${String(index + 1)}`);
  const header = [
    paperWords.rowNumber,
    ...table.columns.map((column) => column.label),
    ...(cites ? [paperWords.evidenceColumn] : []),
  ];
  const body = rows.map((row, index): DocumentRow => {
    const cited = cites
      ? [
          {
            blocks: lines(evidence.citedFor(`${table.id}.${row}`).join(paperWords.enumeration), {
              align: 'center',
            }),
          },
        ]
      : [];
    return {
      cells: [
        { blocks: lines(String(index + 1), { align: 'center' }) },
        ...table.columns.map((column) => cellOf(dossier, table, row, column)),
        ...cited,
      ],
      minHeight: 8,
    };
  });
  return {
    type: 'table',
    columns: widths(table.columns, cites),
    headerRows: 1,
    rows: [{ cells: header.map((label) => ({ blocks: [headLine(label)] })) }, ...body],
  };
}

function cellOf(dossier: OpenDossier, table: Table, row: string, column: Column) {
  const leaf = `${table.id}.${row}.${column.id}`;
  const align = column.kind.name === 'text' ? 'left' : 'center';
  return { blocks: lines(printLeaf(dossier, leaf), { align }), leaves: [leaf] } as const;
}

function widths(columns: readonly Column[], cites: boolean): number[] {
  const room = textWidth - numberWidth - (cites ? evidenceWidth : 0);
  const total = columns.reduce((sum, column) => sum + weights[column.kind.name], 0);
  const inner = columns.map((column) => Math.round((weights[column.kind.name] / total) * room * 10) / 10);
  return [numberWidth, ...inner, ...(cites ? [evidenceWidth] : [])];
}
