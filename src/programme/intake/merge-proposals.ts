import type { NoticeIndex } from '../answers/index-programme.ts';
import type { OpenDossier } from '../answers/open-dossier.ts';
import type { Intake, Proposal, Unmatched } from './intake.ts';
import { placeRows } from './place-rows.ts';
import { inDoubt } from './propose.ts';
import { sameAnswer } from './same-answer.ts';

/**
 * One proposal for each question, of one file or of several. Where a question is answered twice in the same way, the
 * surer stays; in two ways, the first surer stays in doubt and the other is shown as unmatched.
 */
export function mergeProposals(intake: Intake, notice: NoticeIndex): Intake {
  const byField = new Map<string, Proposal>();
  const unmatched: Unmatched[] = [...intake.unmatched];
  const formWords = [...intake.formWords];
  for (const proposal of intake.answers) {
    const known = byField.get(proposal.field);
    if (!known) {
      byField.set(proposal.field, proposal);
      continue;
    }
    const [better, other] = proposal.similarity > known.similarity ? [proposal, known] : [known, proposal];
    if (sameAnswer(known.value, proposal.value, proposal.field, notice)) {
      byField.set(proposal.field, better);
      formWords.push(other.raw);
    } else {
      byField.set(proposal.field, inDoubt(better, 'conflict'));
      unmatched.push({ text: other.raw, source: other.source });
    }
  }
  const answers = [...byField.values()];
  return {
    ...intake,
    answers,
    unmatched,
    formWords,
    missing: intake.missing.filter((leaf) => !byField.has(leaf)),
  };
}

/** What several files answer together. `form`: the dossier they are read for. */
export function joinIntakes(intakes: readonly Intake[], form: OpenDossier): Intake {
  const answers: Proposal[] = [];
  for (const [at, intake] of intakes.entries())
    answers.push(...(at === 0 ? intake.answers : placeRows(intake.answers, form, answers)));
  return mergeProposals(
    {
      answers,
      missing: [...new Set(intakes.flatMap(({ missing }) => missing))],
      unmatched: intakes.flatMap(({ unmatched }) => unmatched),
      formWords: intakes.flatMap(({ formWords }) => formWords),
      papers: [...new Set(intakes.flatMap(({ papers }) => papers))],
    },
    form.notice,
  );
}
