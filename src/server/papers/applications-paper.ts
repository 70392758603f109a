import { stateWords } from '#procedure/application/words.zh.ts';
import type { PaperDocument } from '#programme/definition/document.ts';
import type { Call } from '../storage/calls.ts';
import type { ExportRow } from '../usecases/authority/export-rows.ts';
import { wideTable } from './wide-table.ts';
import { papersWords } from './words.zh.ts';

interface Column {
  readonly label: string;
  /** In mm. */
  readonly width: number;
  text(row: ExportRow, at: number): string;
}

const { columns: label } = papersWords;

const columns: readonly Column[] = [
  { label: label.number, width: 10, text: (_, at) => String(at + 1) },
  { label: label.region, width: 18, text: ({ head }) => head.region },
  { label: label.unit, width: 30, text: ({ head }) => head.unitName },
  { label: label.order, width: 10, text: ({ head }) => (head.order === null ? '' : String(head.order)) },
  { label: label.type, width: 16, text: ({ head }) => head.centreTypeLabel },
  { label: label.applicant, width: 36, text: ({ head }) => head.applicantName },
  { label: label.centre, width: 36, text: ({ head }) => head.centreName },
  { label: label.investment, width: 20, text: ({ summary }) => summary.totalInvestment },
  { label: label.content, width: 46, text: ({ summary }) => summary.mainContent },
  { label: label.contact, width: 24, text: ({ summary }) => summary.contact },
  { label: label.state, width: 16, text: ({ head }) => stateWords[head.state] },
];

/** All that was handed up in a call as one table on A4 landscape. */
export function applicationsPaper(call: Call, rows: readonly ExportRow[]): PaperDocument {
  return wideTable(
    `${call.title} ${papersWords.applications}`,
    columns.map((column) => column.label),
    columns.map((column) => column.width),
    rows.map((row, at) => columns.map((column) => column.text(row, at))),
  );
}
