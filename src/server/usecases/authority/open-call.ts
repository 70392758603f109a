import { findNotice } from '#notices/registry.ts';
import { Refusal } from '#kernel/refusal.ts';
import { decideTimes } from '#procedure/application/decide-times.ts';
import { digest } from '#programme/answers/digest.ts';
import { verifyProgramme } from '#programme/verify/verify-programme.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { newId } from '../../new-id.ts';
import { insertDeadlines } from '../../storage/call-times.ts';
import { insertCallUnits } from '../../storage/call-units.ts';
import { insertCall } from '../../storage/calls.ts';
import { inTransaction } from '../../storage/in-transaction.ts';
import { recordEvent } from '../../storage/record-event.ts';
import { needUnits } from '../calls/need-units.ts';
import { timesAskedFor } from './times-asked-for.ts';

/**
 * Opens a call: the whole notice and its digest are written beside it, and from then on only this copy is read.
 * Refuses `notFound` for a notice that is not there, what `decideTimes` refuses of its times, `unknownUnit` for a unit
 * that recommends nothing.
 */
export const openCall: UseCases['authority']['openCall'] = async (asking, input) => {
  const notice = findNotice(input.noticeId);
  if (!notice || verifyProgramme(notice).length > 0) throw new Refusal('notFound');
  const opensAt = new Date(input.opensAt);
  const deadlines = timesAskedFor(input);
  decideTimes(asking.clock(), opensAt, deadlines);
  const unitIds = [...new Set(input.unitIds ?? [])];
  const id = newId();
  const noticeDigest = digest(notice);
  await inTransaction(asking.db, async (tx) => {
    await needUnits(tx, unitIds);
    await insertCall(tx, {
      id,
      title: input.title,
      notice_id: notice.id,
      notice_digest: noticeDigest,
      year: input.year,
      notice: JSON.stringify(notice),
      opens_at: opensAt,
      closes_at: new Date(input.closesAt),
      settings: JSON.stringify({ copies: input.copies, sealWorkingDays: input.sealWorkingDays }),
      opened_by: asking.actor.personId,
      opened_at: asking.clock(),
    });
    await insertDeadlines(tx, id, deadlines);
    await insertCallUnits(tx, id, unitIds);
    await recordEvent(tx, asking, 'call.opened', id, { notice: notice.id, digest: noticeDigest });
  });
  return { id };
};
