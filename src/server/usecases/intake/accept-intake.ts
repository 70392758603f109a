import type { AnswerInput } from '#contract/shapes.ts';
import { Refusal } from '#kernel/refusal.ts';
import type { NoticeIndex } from '#programme/answers/index-programme.ts';
import { picturesOf } from '#programme/intake/accept-answers.ts';
import { rowsLeaf } from '#procedure/application/assemble-dossier.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { noticeOf, originOf } from '../../notices/notice-of-application.ts';
import { readAnswers, type KeptAnswer } from '../../storage/answers.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { findIntake, noteTaken } from '../../storage/intakes.ts';
import { notePicture } from '../../storage/pictures.ts';
import { recordEvent } from '../../storage/record-event.ts';
import type { AnswerAtOnce } from '../../storage/save-answers-at-once.ts';
import { needEditable } from '../application/need-editable.ts';
import { lockOwn } from '../application/visible-to-applicant.ts';
import { stoodBefore } from './added-rows.ts';
import { intakeItem } from './intake-item.ts';
import { writeAnswers } from './write-answers.ts';

/**
 * Writes answers of a reading into one's own draft, all that are named or none, each with its history like any other
 * save. Refuses `notFound` (also for what the files do not answer), `stateForbids`, `formChanged`, and as `writeAnswers` does.
 */
export const acceptIntake: UseCases['intake']['accept'] = (asking, { applicationId, intakeId, answers }) =>
  inTransaction(asking.db, async (tx) => {
    const application = await lockOwn(tx, asking.actor, applicationId);
    needEditable(application);
    const row = await findIntake(tx, applicationId, intakeId);
    if (!row) throw new Refusal('notFound');
    const proposals = new Map(row.found.answers.map((proposal) => [proposal.field, proposal]));
    const stands = new Map((await readAnswers(tx, applicationId)).map((kept) => [kept.leaf, kept]));
    const accepted = [...new Map(answers.map((one) => [one.field, one])).values()].map((one) => {
      const proposal = proposals.get(one.field);
      if (!proposal) throw new Refusal('notFound');
      if ((stands.get(one.field)?.revision ?? 0) !== one.revision) throw new Refusal('formChanged');
      return proposal;
    });
    const notice = await noticeOf(tx, await originOf(tx, applicationId));
    const given: AnswerAtOnce[] = accepted.map(({ field, value }) => ({
      ...{ leaf: field, value: value as AnswerInput, basedOn: stands.get(field)?.revision ?? 0 },
    }));
    given.push(...namedRows(given, notice, stands));
    const shown = new Set(picturesOf(accepted));
    for (const { hash, width, height } of row.pictures)
      if (shown.has(hash))
        await notePicture(tx, { organisationId: application.organisation_id, hash, width, height });
    const written = await writeAnswers(tx, asking, applicationId, notice, given);
    const now = new Set(written.map(({ leaf }) => leaf));
    const taken = [
      ...row.taken.filter(({ leaf }) => !now.has(leaf)),
      ...written.map(({ leaf, revision }) => {
        return { leaf, revision, before: stoodBefore(leaf, row.taken, stands, notice) };
      }),
    ];
    await noteTaken(tx, intakeId, taken, { taken_at: asking.clock() });
    const count = accepted.length;
    await recordEvent(tx, asking, 'import.made', applicationId, { what: 'wordFiles', count });
    return { intake: await intakeItem(tx, applicationId, intakeId), written };
  });

/** Rows that come with the answers join the others at the end, where the order of their table is kept. */
function namedRows(
  given: readonly AnswerAtOnce[],
  notice: NoticeIndex,
  stands: ReadonlyMap<string, KeptAnswer>,
): AnswerAtOnce[] {
  const orders = new Map<string, string[]>();
  for (const { leaf } of given) {
    const cell = notice.leaf(leaf)?.cell;
    const kept = cell && stands.get(rowsLeaf(cell.table))?.value;
    if (!cell || !Array.isArray(kept)) continue;
    const order = orders.get(cell.table) ?? [...kept];
    if (!order.includes(cell.row)) orders.set(cell.table, [...order, cell.row]);
  }
  return [...orders].map(([table, value]) => {
    const leaf = rowsLeaf(table);
    return { leaf, value, basedOn: stands.get(leaf)?.revision ?? 0 };
  });
}
