import type { Dossier } from '../answers/dossier.ts';
import { indexProgramme } from '../answers/index-programme.ts';
import { openDossier, type OpenDossier } from '../answers/open-dossier.ts';
import type { Programme } from '../definition/programme.ts';

/** A dossier of a notice in which only this stands. */
export function openNotice(
  programme: Programme,
  centreType: string,
  answers: Dossier['answers'] = {},
  evidence: Dossier['evidence'] = [],
): OpenDossier {
  const notice = indexProgramme(programme, centreType, programme.year);
  return openDossier(notice, { format: 1, notice: programme.id, centreType, answers, evidence });
}

/** A file of evidence for these targets; its order among theirs is `order`. */
export function evidence(id: string, targets: readonly string[], order = 1): Dossier['evidence'][number] {
  const links = targets.map((target) => ({ target, pages: null, order }));
  return { id, file: `evidence/${id}.pdf`, title: `材料${id}`, links };
}
