import type { OpenDossier } from '../answers/open-dossier.ts';
import type { Block, DocumentCell, DocumentRow, DocumentTable } from '../definition/document.ts';
import type { CellContent, Sheet, SheetCell, SheetPart, SheetRow } from '../definition/sheet.ts';
import { qrSize, qrText, type PaperMark } from './paper-mark.ts';
import { lines } from './paragraphs.ts';
import { printLeaf } from './print-answer.ts';
import { paperWords } from './words.zh.ts';

interface RowContext {
  readonly dossier: OpenDossier;
  readonly mark: PaperMark;
  readonly paper: string;
  /** The row of the repeated table that is printed, its place and how many there are. */
  readonly repeated?: {
    readonly table: string;
    readonly row: string;
    readonly index: number;
    readonly count: number;
  };
}

/** In characters: what is longer than a name reads better from the left. */
const longText = 40;

/** An official table with the answers of a dossier in its cells: the same grid as the form on the screen. */
export function sheetTable(
  sheet: Sheet,
  dossier: OpenDossier,
  mark: PaperMark,
  paper: string,
): DocumentTable {
  const context: RowContext = { dossier, mark, paper };
  return {
    type: 'table',
    columns: sheet.columns,
    headerRows: 0,
    rows: sheet.rows.flatMap((part) => rowsOf(part, context)),
  };
}

function rowsOf(part: SheetPart, context: RowContext): DocumentRow[] {
  if (!('repeat' in part)) return [rowOf(part, context)];
  const rows = rowsToPrint(part.repeat, context.dossier);
  return rows.map((row, index) =>
    rowOf(index === 0 ? part.first : part.others, {
      ...context,
      repeated: { table: part.repeat, row, index, count: rows.length },
    }),
  );
}

/** At least as many rows as the paper offers; the unanswered ones at the end stay blank. */
function rowsToPrint(tableId: string, dossier: OpenDossier): string[] {
  const table = dossier.notice.table(tableId);
  const rows = [...dossier.rows(tableId)];
  const start = table && 'open' in table.rows ? table.rows.open.start : 0;
  for (let next = 1; rows.length < start; next += 1)
    if (!rows.includes(`r${String(next)}`)) rows.push(`r${String(next)}`);
  return rows;
}

function rowOf(row: SheetRow, context: RowContext): DocumentRow {
  const opinion = row.cells.some((cell) => 'opinion' in cell);
  return {
    cells: row.cells.map((cell) => cellOf(cell, context, opinion)),
    ...(row.minHeight === undefined ? {} : { minHeight: row.minHeight }),
    ...(opinion ? { breakable: false } : {}),
  };
}

function cellOf(cell: SheetCell, context: RowContext, besideOpinion: boolean): DocumentCell {
  const rowspan = cell.rowspan === 'repeat' ? context.repeated?.count : cell.rowspan;
  const qr = besideOpinion && 'label' in cell ? qrBlocks(context) : [];
  return {
    ...contentOf(cell, context, qr),
    ...(cell.colspan === undefined ? {} : { colspan: cell.colspan }),
    ...(rowspan === undefined || rowspan === 1 ? {} : { rowspan }),
  };
}

function contentOf(cell: CellContent, context: RowContext, qr: readonly Block[]): DocumentCell {
  const { dossier, mark } = context;
  if ('label' in cell) return { blocks: [...lines(cell.label, { align: 'center' }), ...qr] };
  if ('year' in cell)
    return { blocks: lines(paperWords.year(dossier.notice.year + cell.year), { align: 'center' }) };
  if ('derived' in cell)
    return { blocks: lines(mark.state === 'blank' ? '' : centreTypeLabel(dossier), { align: 'center' }) };
  if ('opinion' in cell) return { blocks: opinionBlocks(cell, context), valign: 'top' };
  if ('column' in cell) return numberedLine(cell, context);
  if ('rowsOf' in cell) return proseWithRows(cell, dossier);
  const text = printLeaf(dossier, cell.leaf);
  const align = text.length > longText ? 'left' : 'center';
  return { blocks: lines(text === '' ? (cell.hint ?? '') : text, { align }), leaves: [cell.leaf] };
}

function numberedLine(cell: Extract<CellContent, { column: string }>, context: RowContext): DocumentCell {
  const at = context.repeated;
  if (!at) return { blocks: [] };
  const leaf = `${at.table}.${at.row}.${cell.column}`;
  const text = printLeaf(context.dossier, leaf);
  const number = text !== '' || at.index < cell.printedNumbers ? `${String(at.index + 1)}.` : '';
  return { blocks: lines(number + text, { align: 'left' }), leaves: [leaf] };
}

function proseWithRows(cell: Extract<CellContent, { rowsOf: string }>, dossier: OpenDossier): DocumentCell {
  const prose = printLeaf(dossier, cell.leaf);
  const rows = dossier.filledRows(cell.rowsOf);
  const cells = (row: string) =>
    cell.line.replace(/\{(\w+)\}/gu, (_, column: string) =>
      printLeaf(dossier, `${cell.rowsOf}.${row}.${column}`),
    );
  const numbered = rows.map((row, index) => `${String(index + 1)}.${cells(row)}`);
  const columns = dossier.notice.table(cell.rowsOf)?.columns ?? [];
  return {
    blocks: lines([...(prose === '' ? [] : [prose]), ...numbered].join('\n'), { align: 'left' }),
    leaves: [
      cell.leaf,
      ...rows.flatMap((row) => columns.map((column) => `${cell.rowsOf}.${row}.${column.id}`)),
    ],
  };
}

function opinionBlocks(cell: Extract<CellContent, { opinion: string }>, context: RowContext): Block[] {
  const gap = cell.gap && context.mark.state !== 'blank' ? centreTypeLabel(context.dossier) : undefined;
  const opinion = gap === undefined ? cell.opinion : cell.opinion.replace(/ {4,}/u, gap);
  return [
    ...lines(opinion, { indent: true }),
    { type: 'space', mm: 8 },
    ...cell.signatures.flatMap((line): Block[] => [
      ...lines(line, { align: paperWords.isDateLine(line) ? 'right' : 'left', indent: false }),
      { type: 'space', mm: 2 },
    ]),
  ];
}

/** The code stands under the label of an opinion, far from where one signs and seals. */
function qrBlocks({ mark, dossier, paper }: RowContext): Block[] {
  if (mark.state !== 'frozen') return [];
  return [
    { type: 'space', mm: 3 },
    {
      type: 'qr',
      text: qrText(dossier.notice.programme.id, paper, mark.code),
      sizeMm: qrSize,
      align: 'left',
    },
    ...lines(mark.code, { align: 'center', size: 8 }),
  ];
}

function centreTypeLabel(dossier: OpenDossier): string {
  const { programme, centreType } = dossier.notice;
  return programme.centreTypes.find((type) => type.id === centreType)?.label ?? '';
}
