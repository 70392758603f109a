import type { NoticeIndex } from '../answers/index-programme.ts';
import { readAnswer } from '../kinds/registry.ts';
import { plainText } from '../text/rich-text-text.ts';
import type { AnswerValue } from '../kinds/kind.ts';
import type { Intake, Proposal, Unmatched } from './intake.ts';

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
      const similarity = Math.min(better.similarity, 0.5);
      byField.set(proposal.field, {
        ...better,
        similarity,
        doubts: [...new Set([...better.doubts, 'conflict' as const])],
      });
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

/** What several files answer together. */
export function joinIntakes(intakes: readonly Intake[], notice: NoticeIndex): Intake {
  return mergeProposals(
    {
      answers: intakes.flatMap(({ answers }) => answers),
      missing: [...new Set(intakes.flatMap(({ missing }) => missing))],
      unmatched: intakes.flatMap(({ unmatched }) => unmatched),
      formWords: intakes.flatMap(({ formWords }) => formWords),
      papers: [...new Set(intakes.flatMap(({ papers }) => papers))],
    },
    notice,
  );
}

/** Do two answers say the same to the question? Compared as its kind reads them; prose by its text. */
export function sameAnswer(
  a: AnswerValue | undefined,
  b: AnswerValue | undefined,
  field: string,
  notice: NoticeIndex,
): boolean {
  return meaning(a, field, notice) === meaning(b, field, notice);
}

function meaning(value: AnswerValue | undefined, field: string, notice: NoticeIndex): string {
  const leaf = notice.leaf(field);
  if (!leaf || value === undefined || value === null) return '';
  const reading = readAnswer(value, leaf);
  if (reading.state === 'blank') return '';
  const read = reading.state === 'value' ? reading.value : value;
  if (typeof read !== 'object') return String(read).replace(/\s+/gu, '');
  if ('text' in read) return read.text.replace(/\s+/gu, '');
  return plainText(read).replace(/\s+/gu, '');
}
