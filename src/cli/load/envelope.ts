import { findNotice, notices } from '#notices/registry.ts';
import { dossierSchema, type Dossier } from '#programme/answers/dossier.ts';
import { indexProgramme, type NoticeIndex } from '#programme/answers/index-programme.ts';
import { safePath } from '../source/safe-path.ts';
import { Unusable } from '../unusable.ts';
import { envelopeProblem, moreProblems } from './envelope-words.zh.ts';
import { refuseLargeParts } from './large-parts.ts';

const shownProblems = 10;

/**
 * Reads the envelope of a dossier and finds the notice it answers.
 * Refuses with every fault of form at once; then an unknown notice or type, a part too large, a path that leaves.
 */
export function readEnvelope(json: unknown, name: string): { dossier: Dossier; notice: NoticeIndex } {
  const parsed = dossierSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) {
    const { issues } = parsed.error;
    const lines = issues.slice(0, shownProblems).map((issue) => envelopeProblem(issue));
    if (issues.length > shownProblems) lines.push(moreProblems(issues.length - shownProblems));
    throw new Unusable('badEnvelope', { name, problems: lines.map((line) => `  · ${line}`).join('\n') });
  }
  const dossier = parsed.data;
  const notice = noticeOf(dossier, name);
  refuseLargeParts(dossier, notice, name);
  for (const { id, file } of dossier.evidence) safePath(file, `evidence › ${id}`);
  return { dossier, notice };
}

function noticeOf(dossier: Dossier, name: string): NoticeIndex {
  const programme = findNotice(dossier.notice);
  if (!programme) {
    const known = notices.map((entry) => entry.programme.id).join(' ');
    throw new Unusable('unknownNotice', { name, notice: dossier.notice, known });
  }
  if (!programme.centreTypes.some((type) => type.id === dossier.centreType)) {
    const known = programme.centreTypes.map((type) => `${type.id} ${type.label}`).join('、');
    throw new Unusable('unknownCentreType', {
      name,
      notice: programme.id,
      centreType: dossier.centreType,
      known,
    });
  }
  return indexProgramme(programme, dossier.centreType, dossier.year ?? programme.year);
}
