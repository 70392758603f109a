import type { Programme } from '../definition/programme.ts';
import type { Report } from './fault.ts';

const dottedCamelCase = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/u;
const camelCase = /^[a-z][A-Za-z0-9]*$/u;

/** Ids are well formed and unique: fields, tables, columns, rows, indicators, conditions. */
export function verifyIds(programme: Programme, report: Report): void {
  const { fields, tables, answerSheets, conditions, assumptions } = programme;
  unique([...fields.map((field) => field.id), ...tables.map((table) => table.id)], 'fields', report);
  fields.forEach((field, index) => {
    if (!dottedCamelCase.test(field.id)) report(`fields[${String(index)}].id`, 'badId', field.id);
    verifyTypes(field.for, programme, `fields[${String(index)}].for`, report);
  });
  tables.forEach((table, index) => {
    const path = `tables[${String(index)}]`;
    if (!camelCase.test(table.id)) report(`${path}.id`, 'badId', table.id);
    wellFormed(
      table.columns.map((column) => column.id),
      `${path}.columns`,
      report,
    );
    unique(
      table.columns.map((column) => column.id),
      `${path}.columns`,
      report,
    );
    const rows = 'fixed' in table.rows ? table.rows.fixed.map((row) => row.id) : [];
    unique(rows, `${path}.rows`, report);
    wellFormed(rows, `${path}.rows`, report);
    verifyTypes(table.for, programme, `${path}.for`, report);
  });
  answerSheets.forEach((sheet, index) => {
    const keys = sheet.groups.flatMap((group) => group.indicators.map((indicator) => indicator.key));
    unique(keys, `answerSheets[${String(index)}]`, report);
    wellFormed(keys, `answerSheets[${String(index)}]`, report);
    verifyTypes([sheet.centreType], programme, `answerSheets[${String(index)}].centreType`, report);
  });
  unique(
    conditions.map((condition) => condition.id),
    'conditions',
    report,
  );
  unique(
    assumptions.map((assumption) => assumption.id),
    'assumptions',
    report,
  );
}

function unique(ids: readonly string[], path: string, report: Report): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) report(path, 'duplicateId', id);
    seen.add(id);
  }
}

function wellFormed(ids: readonly string[], path: string, report: Report): void {
  for (const id of ids) if (!camelCase.test(id)) report(path, 'badId', id);
}

function verifyTypes(
  types: readonly string[] | undefined,
  programme: Programme,
  path: string,
  report: Report,
): void {
  for (const type of types ?? [])
    if (!programme.centreTypes.some((known) => known.id === type)) report(path, 'unknownCentreType', type);
}
