import type { Programme } from '#programme/definition/programme.ts';
import { indexProgramme, type NoticeIndex } from '#programme/answers/index-programme.ts';
import { targetName } from '#programme/checks/name-target.zh.ts';

/** Something to gather before beginning. `must`: the application cannot be submitted without it. */
export interface Material {
  readonly id: string;
  readonly label: string;
  readonly must: boolean;
  /** Does each row of a table want its own? */
  readonly rows: boolean;
}

/** What applicants of every type gather: the annexes, and tables whose rows are void without evidence of their own. */
export function commonMaterials(notice: NoticeIndex): readonly Material[] {
  const { checks, tables } = notice.programme;
  const must = (target: string): boolean =>
    checks.some((check) => check.check === 'evidencePresent' && check.target === target);
  const annexes = notice.sections.flatMap(({ number, heading, parts }) =>
    parts.flatMap((part) =>
      'annex' in part
        ? [{ id: part.annex, label: number + heading, must: must(part.annex), rows: false }]
        : [],
    ),
  );
  const claims = tables
    .filter(({ claims: are, for: types }) => are === true && types === undefined)
    .map(({ id, label }) => ({ id, label, must: false, rows: true }));
  return [...annexes, ...claims];
}

/** What a condition of one type speaks of by evidence: what common annexes gather is left out. */
export function conditionMaterials(notice: NoticeIndex): readonly string[] {
  const common = new Set(commonMaterials(notice).map(({ id }) => id));
  const targets = notice.programme.conditions
    .filter(({ centreType }) => centreType === notice.centreType)
    .flatMap(({ speaksFor }) => speaksFor.evidence)
    .filter((target) => !common.has(target));
  return [...new Set(targets)].map((target) => targetName(target, notice));
}

/** The notice opened for each of its centre types, in its order. */
export const noticesByType = (programme: Programme, year: number): readonly NoticeIndex[] =>
  programme.centreTypes.map(({ id }) => indexProgramme(programme, id, year));
