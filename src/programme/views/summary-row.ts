import type { Dossier } from '../answers/dossier.ts';
import type { OpenDossier } from '../answers/open-dossier.ts';
import type { SummaryColumn } from '../definition/programme.ts';
import { printLeaf } from './print-answer.ts';

/** One application in 附件4, a text for each thing the table shows. */
export type SummaryRow = Readonly<Record<Exclude<SummaryColumn['shows'], 'number'>, string>> & {
  /** Place among the recommender's applications; rows without one come last. */
  readonly order: number | null;
};

/** The row of 附件4 that follows from a dossier; `unit` stands in where the dossier names no recommending unit. */
export function summaryRow(dossier: OpenDossier, unit = ''): SummaryRow {
  const { programme, centreType } = dossier.notice;
  const recommendation: Dossier['recommendation'] = dossier.dossier.recommendation;
  const part = (leaf: string) => printLeaf(dossier, leaf);
  return {
    centreType: programme.centreTypes.find((type) => type.id === centreType)?.label ?? centreType,
    recommender: unit === '' ? (recommendation?.unit ?? '') : unit,
    applicantName: part(programme.parts.applicantName),
    totalInvestment: part(programme.parts.totalInvestment),
    mainContent: part(programme.parts.mainContent),
    contact: part(programme.parts.contact),
    remark: recommendation?.remark ?? '',
    order: recommendation?.order ?? null,
  };
}
