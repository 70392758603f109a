import { z } from 'zod';
import { channels } from '#procedure/notices/channels.ts';
import { noticeKinds } from '#procedure/notices/notice-kinds.ts';
import { route } from './route.ts';
import { done, moment } from './shapes.ts';

const number = z.int().min(1);

const noticeShape = z.object({
  id: number,
  kind: z.enum(noticeKinds),
  at: moment,
  read: z.boolean(),
  /** What happened, in one sentence, and what to do about it. */
  title: z.string(),
  line: z.string(),
  /** The page it leads to. */
  place: z.string(),
});
export type NoticeItem = z.infer<typeof noticeShape>;

const choice = z.object({ kind: z.enum(noticeKinds), channel: z.enum(channels), wanted: z.boolean() });

const choicesShape = z.object({
  /** For every kind that can reach the one who asks, each way; `fixed` cannot be switched off. */
  choices: z.array(choice.extend({ fixed: z.boolean() })),
  mail: z.string(),
  weCom: z.string(),
  /** Where SMS go: the number of the account. */
  phone: z.string(),
  /** Is mail really sent, or only put by for whoever runs the server? */
  mails: z.boolean(),
});
export type NoticeChoices = z.infer<typeof choicesShape>;

/** One's own notices, and how one wants them. */
export const notices = {
  list: route('GET', '/notices', 'signedIn')
    .input(
      z.object({
        before: z.coerce.number().pipe(number).optional(),
        only: z.enum(['all', 'unread']).optional(),
      }),
    )
    .output(z.object({ notices: z.array(noticeShape), unread: z.number(), more: z.boolean() })),
  unread: route('GET', '/notices/unread', 'signedIn').output(z.object({ unread: z.number() })),
  read: route('POST', '/notices/{number}/read', 'signedIn')
    .input(z.object({ number: z.coerce.number().pipe(number) }))
    .output(z.object({ unread: z.number() })),
  /** All up to the newest one that was seen. */
  readAll: route('POST', '/notices/read', 'signedIn')
    .input(z.object({ upTo: number }))
    .output(z.object({ unread: z.number() })),
  choices: route('GET', '/notices/choices', 'signedIn').output(choicesShape),
  choose: route('PUT', '/notices/choices', 'signedIn')
    .input(
      z.object({
        choices: z.array(choice).max(noticeKinds.length * channels.length),
        mail: z.string().trim().max(200),
        weCom: z.string().trim().max(64),
      }),
    )
    .output(done),
};
