import type { Section } from '../definition/outline.ts';
import type { Programme } from '../definition/programme.ts';
import type { CellContent, Sheet } from '../definition/sheet.ts';
import type { Table } from '../definition/table.ts';
import { paperWords } from '../views/words.zh.ts';

/** A wording that a notice takes from the official text. */
export interface Wording {
  /** Where in the notice, as `fields[applicant.name].label`. */
  readonly path: string;
  readonly text: string;
}

/** Every wording the notice declares as that of the official text: titles, headings, labels, units, opinions, conditions. */
export function officialWording(programme: Programme): Wording[] {
  const { plan, basicInfo, summary, centreTypes, conditions, fields, tables, answerSheets } = programme;
  return [
    ...all('conditionsTitle', programme.conditionsTitle),
    ...centreTypes.flatMap(({ id, label, description }) => all(`centreTypes[${id}]`, label, description)),
    ...conditions.flatMap(({ id, text }) => all(`conditions[${id}].text`, text)),
    ...all('plan', plan.annex, ...plan.title),
    ...plan.outline.flatMap(sectionWording),
    ...answerSheets.flatMap((sheet) =>
      all(
        `answerSheets[${sheet.centreType}]`,
        sheet.title,
        ...sheet.header,
        ...sheet.groups.flatMap(groupWording),
      ),
    ),
    ...all('basicInfo', basicInfo.annex, ...basicInfo.title),
    ...all('basicInfo.cover', ...basicInfo.cover.map((line) => line.label)),
    ...basicInfo.sheets.flatMap((sheet) => sheetWording(sheet, programme.year)),
    ...all('summary', summary.annex, summary.title),
    ...summary.columns.flatMap(({ label, hint }) => all('summary.columns', label, hint)),
    ...fields.flatMap(({ basis, id, label, unit, about }) =>
      basis === 'notice' ? all(`fields[${id}]`, label, unit, about) : [],
    ),
    ...tables.flatMap((table) => tableWording(table, programme.year)),
  ];
}

function all(path: string, ...texts: readonly (string | undefined)[]): Wording[] {
  return texts.flatMap((text) => (text === undefined || text === '' ? [] : [{ path, text }]));
}

function sectionWording(section: Section): Wording[] {
  const { basis, id, number, heading, asks, sections } = section;
  return [
    ...(basis === 'notice' ? all(`plan.outline[${id}]`, number + heading, asks) : []),
    ...sections.flatMap(sectionWording),
  ];
}

function groupWording(group: Programme['answerSheets'][number]['groups'][number]): string[] {
  return [group.label, ...group.indicators.flatMap(({ label, unit }) => [label, unit])];
}

function sheetWording(sheet: Sheet, year: number): Wording[] {
  const rows = sheet.rows.flatMap((part) => ('repeat' in part ? [part.first, part.others] : [part]));
  const cells = rows.flatMap((row) => row.cells).flatMap((cell) => cellWording(cell, year));
  return all(`basicInfo.sheets[${sheet.id}]`, sheet.heading, ...cells);
}

function cellWording(cell: CellContent, year: number): string[] {
  if ('label' in cell) return [cell.label];
  if ('year' in cell) return [paperWords.year(year + cell.year)];
  if ('opinion' in cell) return [cell.opinion, ...cell.signatures];
  return 'hint' in cell ? [cell.hint] : [];
}

function tableWording(table: Table, year: number): Wording[] {
  const path = `tables[${table.id}]`;
  const rows = 'fixed' in table.rows ? table.rows.fixed : [];
  return [
    ...(table.basis === 'notice'
      ? all(path, table.label, ...rows.flatMap(({ label, unit }) => [label, unit]))
      : []),
    ...table.columns.flatMap(({ basis, id, label, unit, year: offset }) =>
      basis === 'notice'
        ? all(`${path}.columns[${id}]`, offset === undefined ? label : String(year + offset) + label, unit)
        : [],
    ),
  ];
}
