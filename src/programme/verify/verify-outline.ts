import type { Section } from '../definition/outline.ts';
import type { Programme } from '../definition/programme.ts';
import type { Report } from './fault.ts';

/** The outline names tables and sections that exist; each centre type has its 应答表. */
export function verifyOutline(programme: Programme, report: Report): void {
  const sections = programme.plan.outline.flatMap(flatten);
  const ids = new Set<string>();
  const asked = new Set(programme.fields.map((field) => field.id));
  for (const section of sections) {
    if (ids.has(section.id)) report('plan.outline', 'duplicateId', section.id);
    ids.add(section.id);
    for (const part of section.parts) {
      if (!('prose' in part)) continue;
      if (asked.has(part.prose)) report(`plan.outline[${section.id}]`, 'duplicateId', part.prose);
      asked.add(part.prose);
    }
  }
  for (const section of sections) {
    const path = `plan.outline[${section.id}]`;
    for (const part of section.parts) {
      if ('table' in part && !programme.tables.some((table) => table.id === part.table))
        report(path, 'unknownTable', part.table);
      if ('annex' in part && !ids.has(part.annex)) report(path, 'unknownSection', part.annex);
      if ('annexOf' in part && part.annexOf !== 'others' && !ids.has(part.annexOf))
        report(path, 'unknownSection', part.annexOf);
    }
  }
  for (const type of programme.centreTypes) {
    if (!programme.answerSheets.some((sheet) => sheet.centreType === type.id))
      report('answerSheets', 'answerSheetMissing', type.id);
    if (!programme.conditions.some((condition) => condition.centreType === type.id))
      report('conditions', 'conditionsMissing', type.id);
  }
}

function flatten(section: Section): Section[] {
  return [section, ...section.sections.flatMap(flatten)];
}
