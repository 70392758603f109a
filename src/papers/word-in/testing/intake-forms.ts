import { readFileSync } from 'node:fs';
import { findNotice } from '#notices/registry.ts';
import type { Dossier } from '#programme/answers/dossier.ts';
import { indexProgramme } from '#programme/answers/index-programme.ts';
import { openDossier, type OpenDossier } from '#programme/answers/open-dossier.ts';
import type { AnswerValue } from '#programme/kinds/kind.ts';
import type { Intake } from '#programme/intake/intake.ts';
import { sure } from '#programme/intake/intake.ts';
import { readIntake } from '#programme/intake/read-intake.ts';
import { sameAnswer } from '#programme/intake/same-answer.ts';
import { printablePaper } from '#programme/views/papers.ts';
import { readWord } from '../read-word.ts';
import { asHand, handDocx, handXml, type Writing } from './hand-docx.ts';
import type { Edit } from './hand-edits.ts';
import { randomAnswers } from './random-form.ts';

export const samples = ['regional', 'industry', 'enterprise', 'faulty'] as const;

/** A dossier that ships. */
export function sampleForm(name: (typeof samples)[number]): OpenDossier {
  const file = new URL(`../../../../samples/${name}/dossier.json`, import.meta.url);
  return openForm(JSON.parse(readFileSync(file, 'utf8')) as Dossier);
}

/** The same dossier with nothing in it. */
export const emptied = ({ dossier }: OpenDossier): OpenDossier =>
  openForm({ format: 1, notice: dossier.notice, centreType: dossier.centreType, answers: {}, evidence: [] });

export function openForm(dossier: Dossier): OpenDossier {
  const programme = findNotice(dossier.notice);
  if (!programme) throw new Error(`There is no notice ${dossier.notice}.`);
  return openDossier(indexProgramme(programme, dossier.centreType, dossier.year ?? programme.year), dossier);
}

/** A dossier of a centre type with random answers on a paper. */
export function randomForm(centreType: string, paper: 'basic-info' | 'plan', seed: number): OpenDossier {
  const none = openForm({ format: 1, notice: 'shanxi-2023', centreType, answers: {}, evidence: [] });
  return openForm({ ...none.dossier, answers: randomAnswers(none.notice, paper, seed) });
}

/** A paper of a dossier, written by another hand and edited, read again for an empty dossier. */
export async function readEdited(
  form: OpenDossier,
  paper: 'basic-info' | 'plan',
  edit: Edit,
  writing: Writing = 'plain',
) {
  const blocks = edit(asHand(printablePaper(paper, form, false)));
  const { content } = await readWord(handDocx(handXml(blocks, writing)));
  return { content, intake: readIntake(content, 'form.docx', emptied(form)) };
}

/** How the answers read stand to those that were written: as a sentence each, so that a failure says which. */
export function verdict(form: OpenDossier, intake: Intake) {
  const { notice, dossier } = form;
  const found = new Map(intake.answers.map((answer) => [answer.field, answer]));
  const written = Object.entries(dossier.answers).filter(
    ([field]) => notice.leaf(field) && !form.isBlank(field),
  );
  const right: string[] = [];
  const missed: string[] = [];
  const doubtful: string[] = [];
  const silentlyWrong: string[] = [];
  for (const [field, value] of written) {
    const answer = found.get(field);
    if (!answer) missed.push(field);
    else if (sameAnswer(value as AnswerValue, answer.value, field, notice)) {
      right.push(field);
      if (answer.similarity < sure) doubtful.push(field);
    } else if (answer.similarity >= sure) silentlyWrong.push(`${field}: ${answer.raw}`);
  }
  for (const { field, raw, similarity } of intake.answers)
    if (form.isBlank(field) && similarity >= sure) silentlyWrong.push(`${field}: ${raw}`);
  return { written: written.map(([field]) => field), right, missed, doubtful, silentlyWrong };
}
