import type { NoticeIndex } from '../answers/index-programme.ts';
import { coverPart, type Guidance } from '../definition/guidance.ts';
import type { Programme } from '../definition/programme.ts';
import type { Section } from '../definition/outline.ts';

/** How a part of the papers is filled in by this centre type; undefined where the notice does not say. */
export function guidanceOf({ programme, centreType }: NoticeIndex, part: string): Guidance | undefined {
  return programme.guidance?.find(
    (one) => one.of === part && (one.for === undefined || one.for.includes(centreType)),
  );
}

/** Every part in which something is filled in: the cover and the sheets of 附件3, then the sections that hold a part. */
export function guidedParts({ basicInfo, plan }: Pick<Programme, 'basicInfo' | 'plan'>): string[] {
  return [coverPart, ...basicInfo.sheets.map(({ id }) => id), ...plan.outline.flatMap(filledSections)];
}

const filledSections = ({ id, parts, sections }: Section): string[] => [
  ...(parts.length > 0 ? [id] : []),
  ...sections.flatMap(filledSections),
];
