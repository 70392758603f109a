import { tableOfRows } from '#procedure/application/assemble-dossier.ts';
import { leafName } from '#programme/conditions/name-leaf.zh.ts';
import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { noticeOf, originOf } from '../../notices/notice-of-application.ts';
import { readAnswers } from '../../storage/answers.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { findIntake, noteTaken } from '../../storage/intakes.ts';
import { readLinks } from '../../storage/links.ts';
import { recordEvent } from '../../storage/record-event.ts';
import type { AnswerAtOnce } from '../../storage/save-answers-at-once.ts';
import { needEditable } from '../application/need-editable.ts';
import { lockOwn } from '../application/visible-to-applicant.ts';
import { ordersWithoutAdded } from './added-rows.ts';
import { intakeItem } from './intake-item.ts';
import { writeAnswers } from './write-answers.ts';

/**
 * Puts back what stood in one's own draft before answers of a reading were taken; what was changed since stays and is
 * named. Rows that came with them leave the order as it stands now, unless something else was put into them. Refuses `notFound`, `stateForbids`, and as `writeAnswers` does.
 */
export const undoIntake: UseCases['intake']['undo'] = (asking, { applicationId, intakeId }) =>
  inTransaction(asking.db, async (tx) => {
    needEditable(await lockOwn(tx, asking.actor, applicationId));
    const row = await findIntake(tx, applicationId, intakeId);
    if (!row) throw new Refusal('notFound');
    const notice = await noticeOf(tx, await originOf(tx, applicationId));
    const stands = new Map((await readAnswers(tx, applicationId)).map((kept) => [kept.leaf, kept]));
    const answers = row.taken.filter(({ leaf }) => tableOfRows(leaf) === null);
    const same = answers.filter(({ leaf, revision }) => stands.get(leaf)?.revision === revision);
    const changed = answers.filter(({ leaf, revision }) => stands.get(leaf)?.revision !== revision);
    const given: AnswerAtOnce[] = same.map(({ leaf, before, revision }) => {
      return { leaf, value: before, basedOn: revision };
    });
    const after = new Map([...stands.values(), ...given].map(({ leaf, value }) => [leaf, value]));
    const linked = [...(await readLinks(tx, applicationId)).keys()];
    given.push(...ordersWithoutAdded(row.taken, stands, after, linked, notice));
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
