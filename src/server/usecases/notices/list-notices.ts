import { noticePlace } from '#procedure/notices/notice-place.ts';
import { noticeWords } from '#procedure/notices/words.zh.ts';
import type { NoticeItem } from '#contract/notices.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { noticeNames } from '../../notify/notice-names.ts';
import { countUnread, listNotices as readNotices, type NoticeRow } from '../../storage/notices.ts';
import type { Db } from '../../storage/tables.ts';

const atOnce = 30;

/** One's own notices, the newest first, thirty at a time. */
export const listNotices: UseCases['notices']['list'] = async ({ db, actor }, { before, only }) => {
  const filter = { before, unread: only === 'unread', limit: atOnce + 1 };
  const rows = await readNotices(db, actor.personId, filter);
  const notices: NoticeItem[] = [];
  for (const row of rows.slice(0, atOnce)) notices.push(await noticeItem(db, row));
  return { notices, unread: await countUnread(db, actor.personId), more: rows.length > atOnce };
};

async function noticeItem(db: Db, row: NoticeRow): Promise<NoticeItem> {
  const { title, line } = noticeWords[row.kind];
  return {
    id: Number(row.id),
    kind: row.kind,
    at: row.at.toISOString(),
    read: row.readAt !== null,
    title: title(await noticeNames(db, row)),
    line,
    place: noticePlace(row.kind, row),
  };
}
