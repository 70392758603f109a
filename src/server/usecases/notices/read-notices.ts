import { Refusal } from '#kernel/refusal.ts';
import type { UseCases } from '../../http/use-case-types.ts';
import { countUnread, readNotice, readNoticesUpTo } from '../../storage/notices.ts';

/** How many notices one has not read. */
export const unreadNotices: UseCases['notices']['unread'] = async ({ db, actor }) => ({
  unread: await countUnread(db, actor.personId),
});

/** Marks a notice of one's own as read. Refuses `notFound`. */
export const markRead: UseCases['notices']['read'] = async (asking, { number }) => {
  const { db, actor } = asking;
  if (!(await readNotice(db, actor.personId, number, asking.clock()))) throw new Refusal('notFound');
  return { unread: await countUnread(db, actor.personId) };
};

/** Marks all up to one as read. */
export const markAllRead: UseCases['notices']['readAll'] = async (asking, { upTo }) => {
  const { db, actor } = asking;
  await readNoticesUpTo(db, actor.personId, upTo, asking.clock());
  return { unread: await countUnread(db, actor.personId) };
};
