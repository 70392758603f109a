import { findNotice, notices } from '#notices/registry.ts';
import { dossierSchema, type Dossier } from '#programme/answers/dossier.ts';
import { indexProgramme, type NoticeIndex } from '#programme/answers/index-programme.ts';
import type { AnswerValue } from '#programme/kinds/kind.ts';
import { megabytes } from '../source/megabytes.ts';
import { Unusable } from '../unusable.ts';
import { envelopeProblem } from './envelope-words.zh.ts';

/** More than the longest section anybody writes; what is larger is a file pasted into a field. */
const maxAnswer = 4 * 1024 * 1024;
const shownProblems = 10;

/** Reads the envelope of a dossier and finds the notice it answers. Refuses with every fault of form at once. */
export function readEnvelope(json: unknown, name: string): { dossier: Dossier; notice: NoticeIndex } {
  const parsed = dossierSchema.safeParse(json);
  if (!parsed.success) {
    const problems = parsed.error.issues
      .slice(0, shownProblems)
      .map((issue) => `  · ${envelopeProblem(issue)}`);
    throw new Unusable('badEnvelope', { name, problems: problems.join('\n') });
  }
  const dossier = parsed.data;
  const notice = noticeOf(dossier, name);
  refuseLargeAnswers(dossier, notice, name);
  return { dossier, notice };
}

function noticeOf(dossier: Dossier, name: string): NoticeIndex {
  const programme = findNotice(dossier.notice);
  if (!programme) {
    const known = notices.map((entry) => entry.programme.id).join(' ');
    throw new Unusable('unknownNotice', { name, notice: dossier.notice, known });
  }
  if (!programme.centreTypes.some((type) => type.id === dossier.centreType)) {
    const known = programme.centreTypes.map((type) => `${type.id} ${type.label}`).join(' ');
    throw new Unusable('unknownCentreType', {
      name,
      notice: programme.id,
      centreType: dossier.centreType,
      known,
    });
  }
  return indexProgramme(programme, dossier.centreType, dossier.year ?? programme.year);
}

function refuseLargeAnswers(dossier: Dossier, notice: NoticeIndex, name: string): void {
  for (const [leaf, value] of Object.entries(dossier.answers)) {
    const size = sizeOf(value as AnswerValue);
    if (size <= maxAnswer) continue;
    const label = notice.leaf(leaf)?.label ?? leaf;
    throw new Unusable('answerTooLarge', {
      name,
      leaf,
      label,
      size: megabytes(size),
      limit: megabytes(maxAnswer),
    });
  }
}

function sizeOf(value: AnswerValue): number {
  if (typeof value === 'string') return Buffer.byteLength(value);
  return typeof value === 'object' && value !== null ? Buffer.byteLength(JSON.stringify(value)) : 0;
}
