import type { AnswerSheet, Section } from '../definition/outline.ts';
import type { Programme } from '../definition/programme.ts';
import type { Sheet, SheetCell, SheetRow } from '../definition/sheet.ts';
import type { OfficialItem } from './official-text.ts';

const numerals = ['一', '二', '三'];

/** Writes the four annexes from the notice alone, item by item: the same as the official text cut up. */
export function writeAnnexes(programme: Programme): OfficialItem[] {
  const { plan, basicInfo, summary } = programme;
  return [
    ...conditions(programme),
    ...running([plan.annex, ...plan.title]),
    ...plan.outline.flatMap((section) => outline(section, programme.answerSheets)),
    ...running([basicInfo.annex, ...basicInfo.title]),
    ...running(basicInfo.cover.map((line) => line.label)),
    ...running(basicInfo.title),
    ...basicInfo.sheets.flatMap((sheet) => [
      ...running(sheet.heading === undefined ? [] : [sheet.heading]),
      ...sheetRows(sheet, programme),
    ]),
    ...running([summary.annex, summary.title]),
    { cells: summary.columns.map((column) => column.label) },
    { cells: summary.columns.map((column) => (column.shows === 'number' ? '1' : (column.hint ?? ''))) },
    { cells: summary.columns.map((column) => (column.shows === 'number' ? '2' : '')) },
    // The text as received breaks off here.
    { cells: ['3'] },
  ];
}

function running(lines: readonly string[]): OfficialItem[] {
  return lines.map((line) => ({ line }));
}

function conditions(programme: Programme): OfficialItem[] {
  return running([
    '附件1',
    programme.conditionsTitle,
    ...programme.centreTypes.flatMap((type, index) => [
      `${numerals[index] ?? ''}、${type.label}数字化转型促进中心`,
      type.description,
      ...programme.conditions.filter(({ centreType }) => centreType === type.id).map(({ text }) => text),
    ]),
  ]);
}

function outline(section: Section, sheets: readonly AnswerSheet[]): OfficialItem[] {
  return [
    ...running(headingLines(section)),
    ...section.parts.flatMap((part) => ('answerSheet' in part ? sheets.flatMap(answerSheet) : [])),
    ...section.sections.flatMap((child) => outline(child, sheets)),
  ];
}

/** What is asked stands in brackets behind the heading, as a sentence below it, or is the heading itself. */
function headingLines({ number, heading, asks }: Section): string[] {
  if (asks === undefined) return [number + heading];
  if (asks.startsWith(heading)) return [number + asks];
  return asks.endsWith('。') ? [number + heading, asks] : [`${number}${heading}（${asks}）`];
}

function answerSheet(sheet: AnswerSheet): OfficialItem[] {
  const rows = sheet.groups.flatMap(({ label, indicators }) =>
    indicators.map((indicator, index) => ({
      cells: [index === 0 ? label : '', indicator.label, indicator.unit, ''],
    })),
  );
  return [{ line: sheet.title }, { cells: sheet.header }, ...rows];
}

/** The text has a blank cell, once, for each cell that reaches down from a row above. */
function sheetRows(sheet: Sheet, programme: Programme): OfficialItem[] {
  const reaching = new Map<number, number>();
  return printedRows(sheet, programme).map(({ row, count, index }): OfficialItem => {
    const cells: string[] = [];
    let column = 0;
    const passReaching = () => {
      for (let rest = reaching.get(column) ?? 0; rest > 0; rest = reaching.get(column) ?? 0) {
        reaching.set(column, rest - 1);
        cells.push('');
        column += 1;
      }
    };
    passReaching();
    for (const cell of row.cells) {
      const down = cell.rowspan === 'repeat' ? count : (cell.rowspan ?? 1);
      if (down > 1) reaching.set(column, down - 1);
      cells.push(blankCell(cell, programme, index));
      column += cell.colspan ?? 1;
      passReaching();
    }
    return { cells };
  });
}

function printedRows(sheet: Sheet, programme: Programme): { row: SheetRow; count: number; index: number }[] {
  return sheet.rows.flatMap((part) => {
    if (!('repeat' in part)) return [{ row: part, count: 1, index: 0 }];
    const rows = programme.tables.find((table) => table.id === part.repeat)?.rows;
    const count = rows && 'open' in rows ? rows.open.start : 0;
    return Array.from({ length: count }, (_, index) => ({
      row: index === 0 ? part.first : part.others,
      count,
      index,
    }));
  });
}

function blankCell(cell: SheetCell, programme: Programme, index: number): string {
  if ('label' in cell) return cell.label;
  if ('year' in cell) return `${String(programme.year + cell.year)}年`;
  if ('opinion' in cell) return [cell.opinion, ...cell.signatures].join('\n');
  if ('column' in cell) return index < cell.printedNumbers ? `${String(index + 1)}.` : '';
  return 'hint' in cell ? cell.hint : '';
}
