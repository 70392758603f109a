import { leafName } from '#programme/conditions/name-leaf.zh.ts';
import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { noticeOf, originOf } from '../../notices/notice-of-application.ts';
import { readAnswers } from '../../storage/answers.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { findIntake, noteTaken } from '../../storage/intakes.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { lockOwn } from '../application/visible-to-applicant.ts';
import { intakeItem } from './intake-item.ts';
import { needEditable } from './need-editable.ts';
import { writeAnswers } from './write-answers.ts';

/**
 * Puts back what stood in one's own draft before answers of a reading were taken; what was changed since stays and is
 * named. Refuses `notFound`, `stateForbids`, and as `writeAnswers` does.
 */
export const undoIntake: UseCases['intake']['undo'] = (asking, { applicationId, intakeId }) =>
  inTransaction(asking.db, async (tx) => {
    needEditable(await lockOwn(tx, asking.actor, applicationId));
    const row = await findIntake(tx, applicationId, intakeId);
    if (!row) throw new Refusal('notFound');
    const notice = await noticeOf(tx, await originOf(tx, applicationId));
    const stands = new Map((await readAnswers(tx, applicationId)).map((kept) => [kept.leaf, kept.revision]));
    const same = row.taken.filter(({ leaf, revision }) => stands.get(leaf) === revision);
    const changed = row.taken.filter(({ leaf, revision }) => stands.get(leaf) !== revision);
    const given = same.map(({ leaf, before, revision }) => ({ leaf, value: before, basedOn: revision }));
    const written = await writeAnswers(tx, asking, applicationId, notice, given);
    await noteTaken(tx, intakeId, [], { undone_at: asking.clock() });
    const count = written.length;
    await recordEvent(tx, asking, 'import.undone', applicationId, { what: 'wordFiles', count });
    const kept = changed.flatMap(({ leaf }) => {
      const found = notice.leaf(leaf);
      return found ? [leafName(found, notice)] : [];
    });
    return { intake: await intakeItem(tx, applicationId, intakeId), written, kept };
  });
