import { dayOf } from '#kernel/working-day.ts';
import type { NoticeNames } from '#procedure/notices/words.zh.ts';
import { centreTypeLabel, frozenNotice } from '../notices/frozen-notice.ts';
import type { NoticeRow } from '../storage/notices.ts';
import type { Db } from '../storage/tables.ts';

/** The names the sentence of a notice quotes: read now, so that nothing but ids is kept with it. */
export async function noticeNames(db: Db, row: NoticeRow): Promise<NoticeNames> {
  const { detail, callId, centreType, closesAt } = row;
  const label =
    callId === null || centreType === null ? '' : centreTypeLabel(await frozenNotice(db, callId), centreType);
  return {
    applicant: row.applicant ?? '',
    unit: row.unit ?? '',
    call: row.call ?? '',
    type: label,
    days: detail.days ?? null,
    until: detail.until ?? (closesAt === null ? '' : dayOf(new Date(closesAt.getTime() - 1))),
    count: detail.count ?? null,
  };
}
