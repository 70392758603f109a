import { canonicalJson } from '#programme/answers/canonical-json.ts';
import type { WrittenAnswers } from '#contract/intake.ts';
import { Refusal } from '#kernel/refusal.ts';
import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import { unlocks } from '#procedure/application/unlocked-targets.ts';
import type { Asking } from '../../context.ts';
import { newId } from '../../new-id.ts';
import { readAnswers } from '../../storage/answers.ts';
import { findCorrection } from '../../storage/corrections.ts';
import { notPinned } from '../../storage/not-pinned.ts';
import { saveAnswersAtOnce, type AnswerAtOnce } from '../../storage/save-answers-at-once.ts';
import type { Db } from '../../storage/tables.ts';
import { needAnswerPlace } from '../application/answer-place.ts';
import { storableValue } from '../application/storable-value.ts';

/**
 * Writes answers as any save does, all or none, each upon the revision named. They have a
 * writer of their own: what they replace stays in the history. Call it in a transaction that holds the application. Refuses as `needAnswerPlace` does, and
 * `notPinned`, `formChanged`.
 */
export async function writeAnswers(
  tx: Db,
  asking: Asking,
  applicationId: string,
  notice: NoticeIndex,
  given: readonly AnswerAtOnce[],
): Promise<WrittenAnswers> {
  const correction = await findCorrection(tx, applicationId);
  const rows = given.map((one) => {
    const value = storableValue(one.value);
    const label = needAnswerPlace(notice, one.leaf, value, canonicalJson(value));
    if (correction?.pinned === true && !unlocks(correction.answers, one.leaf))
      throw notPinned(correction, label);
    return { ...one, value };
  });
  const kept = await saveAnswersAtOnce(tx, asking, applicationId, rows, `intake-${newId()}`);
  if (kept < rows.length) throw new Refusal('formChanged');
  const leaves = new Set(rows.map(({ leaf }) => leaf));
  const stands = await readAnswers(tx, applicationId);
  return stands
    .filter(({ leaf }) => leaves.has(leaf))
    .map(({ leaf, value, revision }) => ({ leaf, value, revision }));
}
