import { api } from '../api.ts';
import { queryClient } from '../query-client.ts';

export const unreadKey = ['notices', 'unread'];

/** After some were read: what was answered is what the bell shows, and lists are asked for anew. */
async function noteUnread(answer: { readonly unread: number }): Promise<void> {
  queryClient.setQueryData(unreadKey, answer);
  await queryClient.invalidateQueries({ queryKey: ['notices', 'list'] });
}

/** Marks one as read. */
export const readNotice = async (number: number): Promise<void> =>
  noteUnread(await api.notices.read({ number }));

/** Marks all as read that are shown or older. */
export const readAllNotices = async (upTo: number): Promise<void> =>
  noteUnread(await api.notices.readAll({ upTo }));
