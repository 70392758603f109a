import type { Platform } from '../context.ts';
import { setDelivery, takeDelivery } from '../storage/deliveries.ts';
import { addressesOf, findNotice } from '../storage/notices.ts';
import type { Db } from '../storage/tables.ts';
import type { Outgoing } from '../storage/write-notices.ts';
import { noticePlace } from '#procedure/notices/notice-place.ts';
import { noticeWords } from '#procedure/notices/words.zh.ts';
import { type Message, NotHandedOver } from './message.ts';
import { noticeNames } from './notice-names.ts';
import type { Posts } from './posts.ts';
import { messageWords } from './words.zh.ts';

/**
 * Sends a notice by one way, at most once: whoever takes it in hand says so before. Throws when it did not leave, so
 * that it is tried again; what may have left is not.
 * In: the address people call the server by, if it is known, for the link to the notice's place.
 */
export async function deliver(
  { db, clock }: Pick<Platform, 'db' | 'clock'>,
  posts: Posts,
  publicUrl: string | undefined,
  outgoing: Outgoing,
): Promise<void> {
  const taken = await takeDelivery(db, outgoing, clock());
  if (taken === 'broken') await setDelivery(db, outgoing, 'unclear', messageWords.broken, clock());
  if (taken !== 'taken') return;
  try {
    const message = await messageOf(db, publicUrl, outgoing);
    if (message !== null) await posts[outgoing.channel].send(message);
    const fault = message === null ? messageWords.noAddress : null;
    await setDelivery(db, outgoing, 'sent', fault, clock());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const again = error instanceof NotHandedOver;
    await setDelivery(db, outgoing, again ? 'waiting' : 'unclear', reason, clock());
    throw error;
  }
}

/** What is sent; null where the person has given no address or has left. */
async function messageOf(
  db: Db,
  publicUrl: string | undefined,
  { noticeId, channel }: Outgoing,
): Promise<Message | null> {
  const row = await findNotice(db, noticeId);
  if (!row) return null;
  const to = (await addressesOf(db, row.personId))[channel];
  if (to === '') return null;
  const { title, line } = noticeWords[row.kind];
  const said = title(await noticeNames(db, row));
  const place = publicUrl === undefined ? null : `${publicUrl}${noticePlace(row.kind, row)}`;
  return {
    id: `notice-${String(noticeId)}-${channel}`,
    to,
    subject: messageWords.subject(said),
    text: messageWords.text(said, line, place),
  };
}
