import type { OpenDossier } from '../answers/open-dossier.ts';
import type { PaperDocument } from '../definition/document.ts';
import { basicInfoPaper } from './basic-info-paper.ts';
import { evidenceIndexPaper } from './evidence-index-paper.ts';
import { paperCode, type PaperMark } from './paper-mark.ts';
import { planPaper } from './plan-paper.ts';

/** The papers one application consists of, in the order they are handed in. */
export const applicationPapers = {
  'basic-info': basicInfoPaper,
  plan: planPaper,
  'evidence-index': evidenceIndexPaper,
} as const satisfies Record<string, (dossier: OpenDossier, mark: PaperMark) => PaperDocument>;

export type PaperId = keyof typeof applicationPapers;

/** A paper as it is printed now: with its code when the version is frozen, as 草稿 otherwise. */
export function printablePaper(id: PaperId, dossier: OpenDossier, frozen: boolean): PaperDocument {
  const build = applicationPapers[id];
  const draft = build(dossier, { state: 'draft' });
  return frozen ? build(dossier, { state: 'frozen', code: paperCode(draft) }) : draft;
}
